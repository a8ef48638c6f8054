@NullMarked
package org.bihuan.api.organisation;

import org.jspecify.annotations.NullMarked;
