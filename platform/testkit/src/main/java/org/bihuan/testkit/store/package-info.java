/** Fakes of the store ports, and the contract that they share with the real store. */
@NullMarked
package org.bihuan.testkit.store;

import org.jspecify.annotations.NullMarked;
