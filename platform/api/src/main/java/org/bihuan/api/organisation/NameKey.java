package org.bihuan.api.organisation;

import java.util.regex.Pattern;
import org.bihuan.api.text.Wording;

/**
 * What is left of an enterprise's name when everything is taken away that people write differently: the legal form, the
 * names of province, city and district, brackets, blanks, width and case of letters. Two enterprises of nearly the same key
 * are perhaps one.
 *
 * @param value letters and digits; blank only for a name without any
 */
public record NameKey(String value) {
    /** Shorter keys are nearly the same as too many others. */
    private static final int SHORTEST_ALIKE = 3;

    private static final Pattern USUAL = Pattern.compile("(股份有限公司|有限责任公司|有限公司|分公司|公司|云南省|云南|昆明市|昆明|呈贡区|呈贡)");

    /** The key of a name. */
    public static NameKey of(String name) {
        String plain = Wording.of(name).value();
        String rest = USUAL.matcher(plain).replaceAll("");
        return new NameKey(rest.isEmpty() ? plain : rest);
    }

    /** Whether it is long enough for one character to be a slip. */
    public boolean longEnough() {
        return value.length() >= SHORTEST_ALIKE;
    }

    /** Whether one character put in, left out or exchanged makes the other of this one. */
    public boolean oneApart(NameKey other) {
        String one = value;
        String two = other.value;
        if (!longEnough() || one.equals(two) || Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), two.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == two.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == two.charAt(two.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), two.length()) - head - tail <= 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
