/** The major safety risks over HTTP. */
@NullMarked
package org.bihuan.rest.risk;

import org.jspecify.annotations.NullMarked;
