/** Self-checks, drills, and who is behind with them, over HTTP. */
@NullMarked
package org.bihuan.rest.selfcheck;

import org.jspecify.annotations.NullMarked;
