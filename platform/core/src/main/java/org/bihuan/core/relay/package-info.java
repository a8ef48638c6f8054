/** Work handed from one thread to another. */
@NullMarked
package org.bihuan.core.relay;

import org.jspecify.annotations.NullMarked;
