/** What every call goes through. */
@NullMarked
package org.bihuan.rest.http;

import org.jspecify.annotations.NullMarked;
