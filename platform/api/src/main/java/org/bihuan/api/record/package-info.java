/** What every record of the campaign has in common: whose it is, where and when it counts. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.record;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
