/** The proofs over HTTP. */
@NullMarked
package org.bihuan.rest.audit;

import org.jspecify.annotations.NullMarked;
