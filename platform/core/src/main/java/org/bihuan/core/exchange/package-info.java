/** Lists that leave the platform as files, and files that come in. */
@NullMarked
package org.bihuan.core.exchange;

import org.jspecify.annotations.NullMarked;
