@NullMarked
package org.bihuan.core.lookback;

import org.jspecify.annotations.NullMarked;
