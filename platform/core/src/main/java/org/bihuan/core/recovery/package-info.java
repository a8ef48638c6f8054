/** Goes on after the database was away. */
@NullMarked
package org.bihuan.core.recovery;

import org.jspecify.annotations.NullMarked;
