/** Personal data, encrypted before it reaches the database. */
@NullMarked
package org.bihuan.core.privacy;

import org.jspecify.annotations.NullMarked;
