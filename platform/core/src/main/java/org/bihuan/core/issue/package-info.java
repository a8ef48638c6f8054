@NullMarked
package org.bihuan.core.issue;

import org.jspecify.annotations.NullMarked;
