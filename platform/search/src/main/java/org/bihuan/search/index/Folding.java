package org.bihuan.search.index;

import java.util.Locale;

/** Makes letters of either case the same, as the database does in its own lists. */
final class Folding {
    private Folding() {}

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static int[] characters(String text) {
        return fold(text).codePoints().toArray();
    }
}
