@NullMarked
package org.bihuan.core.tip;

import org.jspecify.annotations.NullMarked;
