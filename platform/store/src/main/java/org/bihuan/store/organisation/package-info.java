/** Keeps enterprises. */
@NullMarked
package org.bihuan.store.organisation;

import org.jspecify.annotations.NullMarked;
