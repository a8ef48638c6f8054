/** Everybody's own filters. */
@NullMarked
package org.bihuan.core.filter;

import org.jspecify.annotations.NullMarked;
