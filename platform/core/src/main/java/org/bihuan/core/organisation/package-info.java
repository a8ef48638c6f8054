@NullMarked
package org.bihuan.core.organisation;

import org.jspecify.annotations.NullMarked;
