@NullMarked
package org.bihuan.core.trace;

import org.jspecify.annotations.NullMarked;
