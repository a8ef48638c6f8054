/** Carries out long work in the background. */
@NullMarked
package org.bihuan.core.job;

import org.jspecify.annotations.NullMarked;
