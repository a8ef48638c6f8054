package org.bihuan.core.exchange;

import org.bihuan.api.exchange.SheetRow;

/** Says what belongs into a template for ids, so that what is told of a cell can be written into it. */
@FunctionalInterface
public interface SheetWording {
    /** What a column of the line takes for an id; what is no id of it stays as it is. */
    String word(SheetRow row, String column, String id);
}
