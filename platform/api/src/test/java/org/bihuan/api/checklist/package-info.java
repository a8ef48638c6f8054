@NullMarked
package org.bihuan.api.checklist;

import org.jspecify.annotations.NullMarked;
