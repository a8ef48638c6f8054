/** Rewards for public reports (举报奖励) that were found true. Nothing here says who reported. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.tip;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
