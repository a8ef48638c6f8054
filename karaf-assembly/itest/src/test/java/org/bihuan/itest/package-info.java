/** The assembled product, tested from outside. */
@NullMarked
package org.bihuan.itest;

import org.jspecify.annotations.NullMarked;
