@NullMarked
package org.bihuan.forms.sector;

import org.jspecify.annotations.NullMarked;
