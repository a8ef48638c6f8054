/** What a sector counts of its own: the figures beside Annex 2, and its goals against the year before. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.statement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
