/** Major safety risks and the four lists of each (plan, Annex 3). */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.risk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
