@NullMarked
package org.bihuan.core.hazard;

import org.jspecify.annotations.NullMarked;
