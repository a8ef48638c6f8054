/** Keeps the search index, and searches in it. */
@NullMarked
package org.bihuan.core.search;

import org.jspecify.annotations.NullMarked;
