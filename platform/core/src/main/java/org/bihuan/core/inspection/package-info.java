@NullMarked
package org.bihuan.core.inspection;

import org.jspecify.annotations.NullMarked;
