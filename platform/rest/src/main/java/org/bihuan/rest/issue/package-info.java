/** The prominent issues over HTTP. */
@NullMarked
package org.bihuan.rest.issue;

import org.jspecify.annotations.NullMarked;
