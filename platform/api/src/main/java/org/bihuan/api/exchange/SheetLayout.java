package org.bihuan.api.exchange;

import java.util.List;

/**
 * A template: one sheet to be filled in, line by line.
 *
 * @param sheet the sheet's name
 * @param columns its columns
 * @param example a line that shows what belongs where, a text for each column; nobody reads it in again
 * @param help what its readers must know, line by line, Chinese and English in turn
 */
public record SheetLayout(String sheet, List<SheetColumn> columns, List<String> example, List<String> help) {
    public SheetLayout {
        columns = List.copyOf(columns);
        example = List.copyOf(example);
        help = List.copyOf(help);
    }
}
