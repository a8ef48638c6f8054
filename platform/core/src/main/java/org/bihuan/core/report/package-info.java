@NullMarked
package org.bihuan.core.report;

import org.jspecify.annotations.NullMarked;
