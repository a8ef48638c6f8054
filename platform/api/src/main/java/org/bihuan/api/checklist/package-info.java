/** What is checked, and on which legal basis. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.checklist;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
