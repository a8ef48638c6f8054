/** The campaign over HTTP. */
@NullMarked
package org.bihuan.rest.campaign;

import org.jspecify.annotations.NullMarked;
