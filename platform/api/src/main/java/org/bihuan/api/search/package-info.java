/** Finding records by words: the index, and what it finds. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
