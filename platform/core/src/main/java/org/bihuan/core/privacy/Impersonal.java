package org.bihuan.core.privacy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.tip.RewardFault;

/**
 * Keeps out of texts by what whoever reported could be found: numbers of mobile telephones, with or without the prefix of the
 * country, of identity cards (GB 11643) of 18 and of 15 digits and of bank cards, in full width, and in groups with spaces or
 * hyphens, too; and addresses of mail.
 */
public final class Impersonal {
    private static final String APART = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]{0,2}";
    private static final String MONTH_AND_DAY = digits("(?:0,[1-9]|1,[0-2]),(?:0,[1-9]|[12],\\d|3,[01])");
    private static final Pattern FOUND = Pattern.compile("(?<!\\d)(?:"
            + digits("(?:(?:0,0,)?8,6,)?1,[3-9]") + many("9")
            + "|\\d{17}[\\dXx]"
            + "|[1-9]" + many("5") + APART + digits("(?:1,9|2,0),\\d,\\d,") + MONTH_AND_DAY + many("3") + APART
            + "[\\dXx]"
            + "|[1-9]" + many("7") + APART + MONTH_AND_DAY + many("3")
            + "|" + digits("6,2") + many("14,17")
            + ")(?![\\dXx])|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private Impersonal() {}

    /** The text; a fault where it holds something of that kind. */
    public static Optional<String> text(String pointer, Optional<String> text, Faults faults) {
        text.ifPresent(
                value -> faults.require(!FOUND.matcher(plain(value)).find(), pointer, RewardFault.PERSONAL_DATA));
        return text;
    }

    /** The text with an ellipsis for all of that; as it is where it holds nothing of the kind. */
    public static String without(String text) {
        String plain = plain(text);
        return FOUND.matcher(plain).find() ? FOUND.matcher(plain).replaceAll("…") : text;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** A pattern whose digits may stand apart where it has a comma. */
    private static String digits(String pattern) {
        return pattern.replace(",", APART);
    }

    private static String many(String digits) {
        return "(?:" + APART + "\\d){" + digits + "}";
    }
}
