/** The interface over HTTP; the only place that knows of HTTP and JSON. */
@NullMarked
package org.bihuan.rest;

import org.jspecify.annotations.NullMarked;
