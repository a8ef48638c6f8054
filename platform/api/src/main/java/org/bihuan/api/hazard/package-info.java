/** The hazard ledger: one record from finding to acceptance. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.hazard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
