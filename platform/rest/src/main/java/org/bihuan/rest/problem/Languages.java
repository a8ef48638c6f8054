package org.bihuan.rest.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the two languages a caller wants. */
public final class Languages {
    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The language that the header {@code Accept-Language} asks for; Chinese where it asks for none of ours. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.startsWith("zh")) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        if (header.equals("en")) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException unreadable) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
