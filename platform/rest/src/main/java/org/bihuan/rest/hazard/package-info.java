/** The hazard ledger over HTTP. */
@NullMarked
package org.bihuan.rest.hazard;

import org.jspecify.annotations.NullMarked;
