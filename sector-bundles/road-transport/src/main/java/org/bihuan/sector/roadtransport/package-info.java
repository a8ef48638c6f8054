@NullMarked
package org.bihuan.sector.roadtransport;

import org.jspecify.annotations.NullMarked;
