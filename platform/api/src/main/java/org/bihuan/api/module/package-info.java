/** The life of sector bundles: check, install, swap, remove. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
