@NullMarked
package org.bihuan.core.record;

import org.jspecify.annotations.NullMarked;
