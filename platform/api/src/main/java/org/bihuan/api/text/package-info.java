/** Text in the two languages of the product. */
@Export
@Version("1.0.0")
@NullMarked
package org.bihuan.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
