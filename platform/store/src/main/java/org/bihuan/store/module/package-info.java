/** Keeps which modules are wanted. */
@NullMarked
package org.bihuan.store.module;

import org.jspecify.annotations.NullMarked;
