/** Keeps accounts and sessions. */
@NullMarked
package org.bihuan.store.identity;

import org.jspecify.annotations.NullMarked;
