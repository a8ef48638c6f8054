@NullMarked
package org.bihuan.core.attachment;

import org.jspecify.annotations.NullMarked;
