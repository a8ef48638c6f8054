@NullMarked
package org.bihuan.core.identity;

import org.jspecify.annotations.NullMarked;
