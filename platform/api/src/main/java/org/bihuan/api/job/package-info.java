/** Long work in the background: exports and imports, found again whatever happens. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
