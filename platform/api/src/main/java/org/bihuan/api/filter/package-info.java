/** Filters of lists that people save for themselves. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.filter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
