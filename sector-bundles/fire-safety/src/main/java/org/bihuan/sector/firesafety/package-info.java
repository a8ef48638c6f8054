@NullMarked
package org.bihuan.sector.firesafety;

import org.jspecify.annotations.NullMarked;
