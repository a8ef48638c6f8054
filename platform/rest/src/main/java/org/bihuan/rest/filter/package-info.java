/** Everybody's own filters over HTTP. */
@NullMarked
package org.bihuan.rest.filter;

import org.jspecify.annotations.NullMarked;
