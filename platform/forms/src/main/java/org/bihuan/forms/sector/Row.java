package org.bihuan.forms.sector;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of a sheet.
 *
 * @param layout the sheet
 * @param number the line, from 1
 * @param texts what stands in the cells that are not empty, by the column's key
 * @param letters the letters of each column, by its key
 */
record Row(Layout layout, int number, Map<String, String> texts, Map<String, String> letters) {
    /** What a cell says; blank where it is empty. */
    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The parts of a cell that holds a list. */
    List<String> parts(String key) {
        return Stream.of(text(key).split("[,，、;；\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The cell's name within its sheet, such as {@code D7}. */
    String cell(String key) {
        return letters.getOrDefault(key, "A") + number;
    }

    /** The cell's name within the spreadsheet, such as {@code 检查项!D7}. */
    String place(String key) {
        return layout.sheet() + "!" + cell(key);
    }
}
