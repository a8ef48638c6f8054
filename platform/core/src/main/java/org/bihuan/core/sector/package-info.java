@Capability(namespace = "osgi.extender", name = "bihuan.sector", version = "1.0.0")
@NullMarked
package org.bihuan.core.sector;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
