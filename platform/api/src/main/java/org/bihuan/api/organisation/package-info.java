/** Departments, streets and enterprises. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
