/** Prominent issues: what is wrong beyond a single hazard, its root cause, and what was done about it. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.issue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
