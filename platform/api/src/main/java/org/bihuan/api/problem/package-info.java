/** What can be wrong, said so that a person can mend it. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
