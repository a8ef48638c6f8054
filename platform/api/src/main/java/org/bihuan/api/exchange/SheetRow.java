package org.bihuan.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a filled-in template.
 *
 * @param sheet the sheet's name
 * @param number the line, from 1
 * @param texts what stands in the cells that are not empty, by the column's key
 * @param letters the letters of each column, by its key
 */
public record SheetRow(String sheet, int number, Map<String, String> texts, Map<String, String> letters) {
    /** What a cell says; blank where it is empty. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What a cell says. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The parts of a cell that holds a list, with commas or blanks between them. */
    public List<String> parts(String key) {
        return Stream.of(text(key).split("[,，、;；\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The cell's name, such as {@code 企业!D7}. */
    public String cell(String key) {
        return sheet + "!" + letters.getOrDefault(key, "A") + number;
    }
}
