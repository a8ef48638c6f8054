/** Life of a sector bundle: checked, started beside its predecessor, probed, kept; brought back at the next start. */
@NullMarked
package org.bihuan.modules.module;

import org.jspecify.annotations.NullMarked;
