/** Long work in the background. */
@NullMarked
package org.bihuan.rest.job;

import org.jspecify.annotations.NullMarked;
