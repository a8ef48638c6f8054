/** The statutory reports over HTTP. */
@NullMarked
package org.bihuan.rest.report;

import org.jspecify.annotations.NullMarked;
