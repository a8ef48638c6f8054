/** Keeps events and seals. */
@NullMarked
package org.bihuan.store.audit;

import org.jspecify.annotations.NullMarked;
