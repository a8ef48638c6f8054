@NullMarked
package org.bihuan.search.index;

import org.jspecify.annotations.NullMarked;
