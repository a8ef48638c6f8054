/** Records for tests: valid unless a test says otherwise. */
@NullMarked
package org.bihuan.testkit;

import org.jspecify.annotations.NullMarked;
