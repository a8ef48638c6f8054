@NullMarked
package org.bihuan.core.supervision;

import org.jspecify.annotations.NullMarked;
