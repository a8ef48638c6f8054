/** Reading and writing JSON. */
@NullMarked
package org.bihuan.rest.json;

import org.jspecify.annotations.NullMarked;
