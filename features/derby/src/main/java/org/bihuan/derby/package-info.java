@NullMarked
package org.bihuan.derby;

import org.jspecify.annotations.NullMarked;
