/** What all kinds of records have in common over HTTP. */
@NullMarked
package org.bihuan.rest.record;

import org.jspecify.annotations.NullMarked;
