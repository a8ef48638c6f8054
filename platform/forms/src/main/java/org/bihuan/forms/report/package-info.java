/** The statutory reports on paper. */
@NullMarked
package org.bihuan.forms.report;

import org.jspecify.annotations.NullMarked;
