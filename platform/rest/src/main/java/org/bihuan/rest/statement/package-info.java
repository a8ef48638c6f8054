/** A sector's own statement over HTTP. */
@NullMarked
package org.bihuan.rest.statement;

import org.jspecify.annotations.NullMarked;
