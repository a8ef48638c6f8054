/** What an operator can do at the Karaf shell. */
@NullMarked
package org.bihuan.modules.console;

import org.jspecify.annotations.NullMarked;
