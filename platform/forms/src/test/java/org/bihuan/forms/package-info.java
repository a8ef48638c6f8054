/** Rules that hold for the whole module. */
@NullMarked
package org.bihuan.forms;

import org.jspecify.annotations.NullMarked;
