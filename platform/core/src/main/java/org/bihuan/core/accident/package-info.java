@NullMarked
package org.bihuan.core.accident;

import org.jspecify.annotations.NullMarked;
