@NullMarked
package org.bihuan.sector.cultureandtourism;

import org.jspecify.annotations.NullMarked;
