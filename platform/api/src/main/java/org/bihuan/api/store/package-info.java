/** Ports of the store: what {@code core} and {@code modules} keep in the database. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
