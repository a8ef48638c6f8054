/** Accidents: what happened, whom it cost, and how grave it is by law. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.accident;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
