/** Sectors, checklists and the events that tell of their coming and going. */
@NullMarked
package org.bihuan.rest.sector;

import org.jspecify.annotations.NullMarked;
