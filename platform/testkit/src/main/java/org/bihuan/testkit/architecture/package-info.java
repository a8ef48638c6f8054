/** Rules that every module keeps. */
@NullMarked
package org.bihuan.testkit.architecture;

import org.jspecify.annotations.NullMarked;
