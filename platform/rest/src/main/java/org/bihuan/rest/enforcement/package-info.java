/** Enforcement over HTTP. */
@NullMarked
package org.bihuan.rest.enforcement;

import org.jspecify.annotations.NullMarked;
