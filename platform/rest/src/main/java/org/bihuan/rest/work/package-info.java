/** The work records over HTTP. */
@NullMarked
package org.bihuan.rest.work;

import org.jspecify.annotations.NullMarked;
