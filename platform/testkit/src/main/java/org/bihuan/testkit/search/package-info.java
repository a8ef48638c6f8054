/** A search index without Lucene, and what every index does. */
@NullMarked
package org.bihuan.testkit.search;

import org.jspecify.annotations.NullMarked;
