/** Lists as files, and files as lists. */
@NullMarked
package org.bihuan.forms.exchange;

import org.jspecify.annotations.NullMarked;
