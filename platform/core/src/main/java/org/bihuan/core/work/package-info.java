/** Work records. */
@NullMarked
package org.bihuan.core.work;

import org.jspecify.annotations.NullMarked;
