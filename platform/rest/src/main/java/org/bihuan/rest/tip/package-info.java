/** Rewards for public reports over HTTP. */
@NullMarked
package org.bihuan.rest.tip;

import org.jspecify.annotations.NullMarked;
