package org.bihuan.core.risk;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;

/** Tells what the form prints as a sample or a hint, or a text that only keeps a place, from data. */
final class Samples {
    /** XX and XXX where a name would stand; an XXL or a DN20xx stands between other letters and digits. */
    private static final Pattern NAME_TO_COME = Pattern.compile("(?<![A-Za-z0-9])[XxＸｘ×]{2,}(?![A-Za-z0-9])");

    /** A number and dots where a text would stand. */
    private static final Pattern TEXT_TO_COME = Pattern.compile("[\\d.．、\\s]*(…|\\.{3}|\\*{3})[….*\\s]*");

    private static final Pattern FULL_STOP = Pattern.compile("[\\s.。]+$");

    private final Set<String> printed;

    Samples(RiskForm form) {
        printed = form.lists().stream()
                .flatMap(list -> list.fields().stream())
                .flatMap(Samples::withParts)
                .flatMap(Samples::printed)
                .filter(sample -> !sample.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean include(String text) {
        return printed.contains(text)
                || printed.contains(FULL_STOP.matcher(text).replaceFirst(""))
                || NAME_TO_COME.matcher(text).find()
                || TEXT_TO_COME.matcher(text).matches();
    }

    private static Stream<String> printed(Field field) {
        return Stream.of(field.sample(), field.hint().zh(), field.hint().en());
    }

    private static Stream<Field> withParts(Field field) {
        return Stream.concat(Stream.of(field), field.parts().stream().flatMap(Samples::withParts));
    }
}
