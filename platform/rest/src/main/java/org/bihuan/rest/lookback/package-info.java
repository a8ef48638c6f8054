/** Look-backs over HTTP. */
@NullMarked
package org.bihuan.rest.lookback;

import org.jspecify.annotations.NullMarked;
