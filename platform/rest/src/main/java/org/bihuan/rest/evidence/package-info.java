/** The proof of single records over HTTP. */
@NullMarked
package org.bihuan.rest.evidence;

import org.jspecify.annotations.NullMarked;
