/** Keeps the records of every kind that has no table of its own, as documents. */
@NullMarked
package org.bihuan.store.record;

import org.jspecify.annotations.NullMarked;
