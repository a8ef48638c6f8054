/** Trace-back: who checked what, when and by which checklist, before and after something was found. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.trace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
