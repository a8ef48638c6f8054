package org.bihuan.core.tip;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.tip.RewardFault;

/** Keeps numbers out of texts by which whoever reported could be found: mobile telephones and identity cards (GB 11643). */
final class Impersonal {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?![\\dXx])");

    private Impersonal() {}

    /** The text; a fault where it holds such a number. */
    static Optional<String> text(String pointer, Optional<String> text, Faults faults) {
        text.ifPresent(value -> faults.require(!NUMBER.matcher(value).find(), pointer, RewardFault.PERSONAL_DATA));
        return text;
    }
}
