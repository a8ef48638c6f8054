package org.bihuan.forms.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a spreadsheet writes by their numbers, such as {@code _x000D_} (ECMA-376, part 1, 22.9.2.19). */
public final class Escapes {
    private static final Pattern NUMBER = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_OF_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    /** What somebody sees of a text in a file. */
    public static String seen(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(number.group(1), HEXADECIMAL))));
    }

    /** How a text is written so that somebody sees it as it is. */
    public static String written(String text) {
        return NOT_OF_XML
                .matcher(LOOKS_LIKE_ONE.matcher(text).replaceAll("_x005F_"))
                .replaceAll(one -> "_x%04X_".formatted((int) one.group().charAt(0)));
    }
}
