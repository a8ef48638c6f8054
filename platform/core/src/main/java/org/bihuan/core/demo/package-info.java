@NullMarked
package org.bihuan.core.demo;

import org.jspecify.annotations.NullMarked;
