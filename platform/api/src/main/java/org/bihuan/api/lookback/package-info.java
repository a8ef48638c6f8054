/** Look-back (回头看) at hazards that were listed for supervision before the campaign. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.lookback;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
