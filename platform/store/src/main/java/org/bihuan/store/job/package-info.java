/** Keeps jobs, and the files that they take and leave. */
@NullMarked
package org.bihuan.store.job;

import org.jspecify.annotations.NullMarked;
