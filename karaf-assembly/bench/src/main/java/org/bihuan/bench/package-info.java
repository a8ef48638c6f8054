/** Measures the assembled product from outside, beside a yardstick taken in the same run. */
@NullMarked
package org.bihuan.bench;

import org.jspecify.annotations.NullMarked;
