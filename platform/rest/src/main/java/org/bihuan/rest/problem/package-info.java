/** Refusals as problem documents, in the caller's language. */
@NullMarked
package org.bihuan.rest.problem;

import org.jspecify.annotations.NullMarked;
