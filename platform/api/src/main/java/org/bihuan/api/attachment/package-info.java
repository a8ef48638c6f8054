/** Photos and documents that prove what a record says. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.attachment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
