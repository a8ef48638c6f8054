package org.bihuan.api.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the industrial classification for national economic activities (GB/T 4754-2017): the letter of the section, then
 * two, three or four digits, of which the first two are the division. Codes written down earlier may name a division of
 * another section.
 *
 * @param value such as {@code B1019}
 */
public record IndustryCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-T]\\d{2,4}");

    public IndustryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of GB/T 4754: " + value);
        }
    }

    /** The code written so; blanks around it and lower case are forgiven. Empty where it is none. */
    public static Optional<IndustryCode> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new IndustryCode(code)) : Optional.empty();
    }

    /** The section, if the division belongs to it. */
    public Optional<IndustrySection> section() {
        return IndustrySection.of(value.charAt(0)).filter(section -> section.has(Integer.parseInt(division())));
    }

    /** The two digits after the letter. */
    public String division() {
        return value.substring(1, 3);
    }

    @Override
    public String toString() {
        return value;
    }
}
