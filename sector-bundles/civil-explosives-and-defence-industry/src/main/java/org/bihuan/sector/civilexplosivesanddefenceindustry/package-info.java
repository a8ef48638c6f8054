@NullMarked
package org.bihuan.sector.civilexplosivesanddefenceindustry;

import org.jspecify.annotations.NullMarked;
