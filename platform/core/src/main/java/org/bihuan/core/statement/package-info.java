@NullMarked
package org.bihuan.core.statement;

import org.jspecify.annotations.NullMarked;
