/** What helps somebody to write a sector: a first folder, its jar, its spreadsheet. */
@NullMarked
package org.bihuan.modules.authoring;

import org.jspecify.annotations.NullMarked;
