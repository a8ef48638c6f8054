/** Keeps everybody's own filters. */
@NullMarked
package org.bihuan.store.filter;

import org.jspecify.annotations.NullMarked;
