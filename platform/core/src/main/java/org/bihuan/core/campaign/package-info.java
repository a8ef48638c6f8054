@NullMarked
package org.bihuan.core.campaign;

import org.jspecify.annotations.NullMarked;
