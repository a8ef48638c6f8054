/** Work records: what a unit did for the campaign, dated and with its evidence (plan, Annex 1). */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
