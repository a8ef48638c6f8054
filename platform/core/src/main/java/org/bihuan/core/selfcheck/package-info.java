@NullMarked
package org.bihuan.core.selfcheck;

import org.jspecify.annotations.NullMarked;
