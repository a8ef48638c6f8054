/** Sector bundles over HTTP. */
@NullMarked
package org.bihuan.rest.module;

import org.jspecify.annotations.NullMarked;
