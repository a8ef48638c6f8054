package org.bihuan.api.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a text when everything is taken away that people write differently without saying anything else: blanks,
 * punctuation, width and case of letters. For comparing; what is searched for is folded by the index.
 *
 * @param value letters and digits; blank for a text without any
 */
public record Wording(String value) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** The wording of a text. */
    public static Wording of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return new Wording(SIGNS.matcher(folded).replaceAll(""));
    }

    /** Whether there is anything to compare. */
    public boolean isBlank() {
        return value.isEmpty();
    }
}
