@NullMarked
package org.bihuan.modules.authoring;

import org.jspecify.annotations.NullMarked;
