@NullMarked
package org.bihuan.sector.together;

import org.jspecify.annotations.NullMarked;
