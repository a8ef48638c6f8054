package org.bihuan.search.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text without what people write differently and mean the same: case and width of letters and digits, and blanks. Each
 * character is folded by itself, so that the fold of a part of a text is a part of the text's fold.
 *
 * @param text what is left
 * @param origins where in the text itself each of its characters stood
 * @param behind where in the text itself the character ends that each came of
 */
record Folding(String text, List<Integer> origins, List<Integer> behind) {
    private static final int BEYOND_ASCII = 0x80;
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** A stretch of the text itself. */
    record Stretch(int start, int end) {}

    static Folding of(String text) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Integer> behind = new ArrayList<>();
        int next;
        for (int i = 0; i < text.length(); i = next) {
            next = text.offsetByCodePoints(i, 1);
            append(text.codePointAt(i), folded);
            while (origins.size() < folded.length()) {
                origins.add(i);
                behind.add(next);
            }
        }
        return new Folding(folded.toString(), origins, behind);
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(character, folded));
        return folded.toString();
    }

    static int[] characters(String text) {
        return fold(text).codePoints().toArray();
    }

    /** Where in the text itself this first stands. */
    Optional<Stretch> find(String part) {
        return stretch(text.indexOf(part), part.length());
    }

    /** Where in the text itself so many characters of what is left stood; none from a negative place on. */
    Optional<Stretch> stretch(int from, int length) {
        return from < 0 || length == 0
                ? Optional.empty()
                : Optional.of(new Stretch(origins.get(from), behind.get(from + length - 1)));
    }

    private static void append(int character, StringBuilder folded) {
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            folded.append((char) character);
            return;
        }
        if (character < BEYOND_ASCII) {
            if (!Character.isWhitespace(character)) {
                folded.append((char) Character.toLowerCase(character));
            }
            return;
        }
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .forEach(folded::appendCodePoint);
    }
}
