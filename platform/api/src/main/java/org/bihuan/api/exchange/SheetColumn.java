package org.bihuan.api.exchange;

import java.util.List;

/**
 * A column of a template.
 *
 * @param key its name for ever, in the second line of headings
 * @param heading its Chinese heading
 * @param hint what belongs there, in Chinese and English
 * @param width in characters
 * @param choices words to choose from; empty: anything
 * @param code whether it holds letters, digits and signs alone, half as wide as a Chinese character
 * @param longText whether line breaks within a cell mean something; elsewhere they are blanks
 */
public record SheetColumn(
        String key, String heading, String hint, int width, List<String> choices, boolean code, boolean longText) {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    /** A text of one line. */
    public static SheetColumn text(String key, String heading, String hint, int width) {
        return new SheetColumn(key, heading, hint, width, List.of(), false, false);
    }

    /** A text of any number of lines. */
    public static SheetColumn longText(String key, String heading, String hint, int width) {
        return new SheetColumn(key, heading, hint, width, List.of(), false, true);
    }

    /** A code, number or day. */
    public static SheetColumn code(String key, String heading, String hint, int width) {
        return new SheetColumn(key, heading, hint, width, List.of(), true, false);
    }

    /** A word of a list. */
    public static SheetColumn choice(String key, String heading, String hint, int width, List<String> choices) {
        return new SheetColumn(key, heading, hint, width, choices, false, false);
    }
}
