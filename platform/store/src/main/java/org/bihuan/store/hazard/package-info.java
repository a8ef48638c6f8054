/** Keeps hazards. */
@NullMarked
package org.bihuan.store.hazard;

import org.jspecify.annotations.NullMarked;
