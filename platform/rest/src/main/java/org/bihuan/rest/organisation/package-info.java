/** Public bodies and enterprises over HTTP. */
@NullMarked
package org.bihuan.rest.organisation;

import org.jspecify.annotations.NullMarked;
