@NullMarked
package org.bihuan.core.audit;

import org.jspecify.annotations.NullMarked;
