/** Everything that proves a record, so that a stranger can check it without this product. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
