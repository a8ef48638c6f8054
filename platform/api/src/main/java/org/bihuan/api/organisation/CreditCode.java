package org.bihuan.api.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * The unified social credit code of an enterprise (GB 32100-2015, clauses 4 and 5): 18 characters, the last one a check
 * character over the first 17, modulus 31.
 *
 * @param value 18 upper-case characters with a right check character
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a unified social credit code: " + value);
        }
    }

    /** The code written so; blanks around it and lower case are forgiven. Empty where it is none. */
    public static Optional<CreditCode> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return valid(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /** The check character that belongs to the first 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static boolean valid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    @Override
    public String toString() {
        return value;
    }
}
