package org.bihuan.testkit.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of a text counts when it is searched. */
final class Folds {
    private Folds() {}

    static String fold(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(one -> Normalizer.normalize(one, Normalizer.Form.NFKC))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]", "");
    }
}
