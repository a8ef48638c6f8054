/** Lists that leave the platform as files, and files that come in. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
