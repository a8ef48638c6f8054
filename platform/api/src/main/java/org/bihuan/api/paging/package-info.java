/** Pages of long lists. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.paging;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
