/** Rules that hold for the whole module. */
@NullMarked
package org.bihuan.modules;

import org.jspecify.annotations.NullMarked;
