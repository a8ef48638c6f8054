/** Enforcement: cases against enterprises, what was decided in them, and what the plan's rules say of them. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.enforcement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
