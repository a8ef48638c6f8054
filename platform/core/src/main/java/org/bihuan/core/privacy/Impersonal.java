package org.bihuan.core.privacy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.tip.RewardFault;

/**
 * Keeps out of texts by what whoever reported could be found: numbers of telephones, mobile or not, with or without the prefix of the
 * country, of identity cards (GB 11643) of 18 and of 15 digits, of passports and of bank cards, in full width, and in groups with
 * spaces or hyphens, too; addresses of mail, and names in WeChat and QQ.
 */
public final class Impersonal {
    private static final String APART = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]{0,2}";
    private static final String MONTH_AND_DAY = digits("(?:0,[1-9]|1,[0-2]),(?:0,[1-9]|[12],\\d|3,[01])");
    private static final String MOBILE = digits("(?:(?:0,0,)?8,6,)?1,[3-9]") + many("9");

    /** None begins with a nine, as credit codes do that may have digits alone. */
    private static final String IDENTITY_CARD = "[1-8]\\d{16}[\\dXx]|[1-9]" + many("5") + APART
            + digits("(?:1,9|2,0),\\d,\\d,") + MONTH_AND_DAY + many("3") + APART + "[\\dXx]|[1-9]" + many("7") + APART
            + MONTH_AND_DAY + many("3");

    private static final String BANK_CARD = digits("6,2") + many("14,17");

    private static final String SUBSCRIBER = "[2-8]\\d{2,3}" + APART + "\\d{4}";

    /** By the codes of areas (010, 02x, 0xxx), so that no date is taken for one. */
    private static final String LANDLINE = "(?:0(?:10|2\\d|[3-9]\\d{2})|(?:\\+86|0086)" + APART
            + "\\(?(?:10|2\\d|[3-9]\\d{2}))\\)?" + APART + SUBSCRIBER;

    /** No day of this century follows the letter, as it does in numbers of documents. */
    private static final String PASSPORT =
            "(?<![A-Za-z\\d])(?:E[A-HJ-NP-Z]\\d{7}|[EG](?!20\\d{2}(?:0[1-9]|1[0-2]))\\d{8})(?![A-Za-z\\d])";

    /** What is too short or too plain to be known by itself is known by what it is called. */
    private static final String CALLED_SO = "(?:电话|座机|手机|联系方式)(?:号码?)?[:为是]?\\s?" + SUBSCRIBER + "(?!\\d)"
            + "|(?:护照|通行证|军官证)(?:号码?)?[:为是]?\\s?[A-Z]{0,2}\\d{6,10}(?!\\d)"
            + "|(?:微信|(?<![A-Za-z\\d])(?i:wechat|weixin|wx|vx)(?=\\s?(?:号|ID|id|:)))(?:号|ID|id)?[:为是]?\\s?[A-Za-z][\\w-]{5,19}"
            + "|wxid_\\w{6,}"
            + "|(?<![A-Za-z\\d])(?:QQ|qq)(?:号码?)?[:为是]?\\s?[1-9]\\d{4,10}(?!\\d)";

    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";

    private static final Pattern FOUND = Pattern.compile("(?<!\\d)(?:" + MOBILE + "|" + IDENTITY_CARD + "|" + BANK_CARD
            + "|" + LANDLINE + ")(?![\\dXx])|" + PASSPORT + "|" + CALLED_SO + "|" + MAIL);

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
