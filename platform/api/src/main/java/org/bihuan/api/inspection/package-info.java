/** Inspections: who checks what by which checklist, what was answered and found, who signed for it. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.inspection;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
