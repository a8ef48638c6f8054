@NullMarked
package org.bihuan.store.record;

import org.jspecify.annotations.NullMarked;
