@NullMarked
package org.bihuan.web;

import org.jspecify.annotations.NullMarked;
