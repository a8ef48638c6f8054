/** Listed supervision (挂牌督办): a major hazard whose rectification an authority follows until it removes the listing itself. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.supervision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
