/** The accidents over HTTP. */
@NullMarked
package org.bihuan.rest.accident;

import org.jspecify.annotations.NullMarked;
