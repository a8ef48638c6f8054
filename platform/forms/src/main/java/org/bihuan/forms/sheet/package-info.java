/** What the printed forms have in common. */
@NullMarked
package org.bihuan.forms.sheet;

import org.jspecify.annotations.NullMarked;
