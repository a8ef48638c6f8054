@NullMarked
package org.bihuan.core.enforcement;

import org.jspecify.annotations.NullMarked;
