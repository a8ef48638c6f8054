/** The campaign: phases, tasks, deadlines and rules. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.campaign;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
