/** What a sector brings: checklists, responsibilities, report rows and rules. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.sector;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
