/** Keeps counters. */
@NullMarked
package org.bihuan.store.number;

import org.jspecify.annotations.NullMarked;
