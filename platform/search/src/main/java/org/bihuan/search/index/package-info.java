/** The index of all records, by Lucene. */
@NullMarked
package org.bihuan.search.index;

import org.jspecify.annotations.NullMarked;
