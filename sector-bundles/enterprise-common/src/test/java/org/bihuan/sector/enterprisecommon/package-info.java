@NullMarked
package org.bihuan.sector.enterprisecommon;

import org.jspecify.annotations.NullMarked;
