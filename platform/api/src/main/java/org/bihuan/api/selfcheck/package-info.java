/** What enterprises check themselves, the drills they hold, and whether they do both as often as they must. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.selfcheck;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
