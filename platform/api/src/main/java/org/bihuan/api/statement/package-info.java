/** A sector's own statement: the figures that it counts beside Annex 2. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.statement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
