@NullMarked
package org.bihuan.core.reference;

import org.jspecify.annotations.NullMarked;
