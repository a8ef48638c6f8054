/** Another module, for the test of the rules. */
@NullMarked
package org.bihuan.rest.wrong;

import org.jspecify.annotations.NullMarked;
