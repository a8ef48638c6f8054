/** Breaks rules, for the test of the rules. */
@NullMarked
package org.bihuan.core.wrong;

import org.jspecify.annotations.NullMarked;
