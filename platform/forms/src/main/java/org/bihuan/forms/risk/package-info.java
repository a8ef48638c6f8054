/** The four lists of Annex 3 on paper. */
@NullMarked
package org.bihuan.forms.risk;

import org.jspecify.annotations.NullMarked;
