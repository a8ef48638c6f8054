/** A sector as a spreadsheet, and back. */
@NullMarked
package org.bihuan.forms.sector;

import org.jspecify.annotations.NullMarked;
