@NullMarked
package org.bihuan.core.sector;

import org.jspecify.annotations.NullMarked;
