/** Accounts and sessions over HTTP. */
@NullMarked
package org.bihuan.rest.identity;

import org.jspecify.annotations.NullMarked;
