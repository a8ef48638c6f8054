/** What printed forms have in common; and spreadsheets that anybody may have made, read without trust and with few lines in memory. */
@NullMarked
package org.bihuan.forms.sheet;

import org.jspecify.annotations.NullMarked;
