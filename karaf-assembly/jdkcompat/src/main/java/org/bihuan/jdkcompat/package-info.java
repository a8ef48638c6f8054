@NullMarked
package org.bihuan.jdkcompat;

import org.jspecify.annotations.NullMarked;
