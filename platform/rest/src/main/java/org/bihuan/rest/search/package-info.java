/** Finding records over HTTP. */
@NullMarked
package org.bihuan.rest.search;

import org.jspecify.annotations.NullMarked;
