package org.bihuan.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one call, so that all are told at once. Not thread-safe. A second fault at the same place is
 * dropped: the first says what to mend.
 */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault. */
    public void add(String pointer, MessageCode code, Object... arguments) {
        if (!at(pointer)) {
            found.add(Fault.at(pointer, code, arguments));
        }
    }

    /** Notes a fault unless the condition holds. */
    public void require(boolean condition, String pointer, MessageCode code, Object... arguments) {
        if (!condition) {
            add(pointer, code, arguments);
        }
    }

    /** The text without blanks around it; a fault when it is missing, blank, longer than allowed or not {@linkplain #printable}. */
    public Optional<String> text(String pointer, @Nullable String value, int longest) {
        Optional<String> text = optionalText(pointer, value, longest);
        require(text.isPresent(), pointer, CommonFault.REQUIRED);
        return text;
    }

    /** As {@link #text}, but a missing text is no fault. */
    public Optional<String> optionalText(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        require(value.strip().length() <= longest, pointer, CommonFault.TOO_LONG, longest);
        require(printable(value), pointer, CommonFault.UNPRINTABLE);
        return Optional.of(value.strip());
    }

    /** Whether a text can be kept and printed: control characters and half of a surrogate pair fit in no database and on no form. */
    public static boolean printable(String text) {
        return text.codePoints()
                .allMatch(c -> ((c >= ' ' && c != 0x7f) || c == '\n' || c == '\r' || c == '\t')
                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** The value; a fault when it is missing. */
    public <T> Optional<T> present(String pointer, @Nullable T value) {
        require(value != null, pointer, CommonFault.REQUIRED);
        return Optional.ofNullable(value);
    }

    /** Whether a fault was noted at this place. */
    public boolean at(String pointer) {
        return found.stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    /** Everything noted so far. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the call if a fault was noted.
     *
     * @throws ProblemException {@link CommonProblem#INVALID_INPUT} with all faults
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_INPUT, found);
        }
    }
}
