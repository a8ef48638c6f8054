/** Listed supervision over HTTP. */
@NullMarked
package org.bihuan.rest.supervision;

import org.jspecify.annotations.NullMarked;
