package org.bihuan.api.text;

import java.util.Locale;

/**
 * A text in Chinese and English.
 *
 * @param zh the Chinese text, the one that counts; never blank
 * @param en the English text; equal to {@code zh} where none is known
 */
public record Text(String zh, String en) {

    /** A text with no translation. */
    public static Text of(String zh) {
        return new Text(zh, zh);
    }

    /** The English text for English, the Chinese one for every other language. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
