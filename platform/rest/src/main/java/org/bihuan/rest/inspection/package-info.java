/** Inspections over HTTP. */
@NullMarked
package org.bihuan.rest.inspection;

import org.jspecify.annotations.NullMarked;
