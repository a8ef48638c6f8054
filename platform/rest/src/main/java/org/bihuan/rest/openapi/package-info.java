/** The description of the interface, made when the product is built. */
@NullMarked
package org.bihuan.rest.openapi;

import org.jspecify.annotations.NullMarked;
