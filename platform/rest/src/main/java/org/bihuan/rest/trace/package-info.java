/** Trace-back over HTTP. */
@NullMarked
package org.bihuan.rest.trace;

import org.jspecify.annotations.NullMarked;
