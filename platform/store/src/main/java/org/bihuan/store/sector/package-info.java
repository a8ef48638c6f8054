/** Keeps what the content versions of sectors asked for. */
@NullMarked
package org.bihuan.store.sector;

import org.jspecify.annotations.NullMarked;
