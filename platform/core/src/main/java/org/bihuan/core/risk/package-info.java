/** Major safety risks and their four lists. */
@NullMarked
package org.bihuan.core.risk;

import org.jspecify.annotations.NullMarked;
