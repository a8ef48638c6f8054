/** What every sector bundle keeps to. */
@NullMarked
package org.bihuan.testkit.sector;

import org.jspecify.annotations.NullMarked;
