/** What the product says of itself. */
@NullMarked
package org.bihuan.rest.system;

import org.jspecify.annotations.NullMarked;
