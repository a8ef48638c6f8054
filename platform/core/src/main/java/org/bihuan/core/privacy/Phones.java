package org.bihuan.core.privacy;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseProblem;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Telephone numbers: what one looks like, how it is masked, sealed and opened. */
@Component(service = Phones.class)
public final class Phones {
    private static final Pattern SHAPE = Pattern.compile("\\+?\\d[\\d-]{5,18}\\d");
    private static final int LONGEST = 30;
    private static final int LONG = 10;
    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_TAIL = 4;
    private static final int SHOWN_TAIL_OF_SHORT = 2;
    private static final String MASK = "****";

    private final Vault vault;

    @Activate
    public Phones(@Reference Vault vault) {
        this.vault = vault;
    }

    /** The number without blanks; empty where it is none. */
    static Optional<String> parse(String text) {
        String number = text.replaceAll("\\s", "");
        return SHAPE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    /** The first three and the last four digits; of a short number the last two alone. */
    static String masked(String number) {
        if (number.length() < LONG) {
            return MASK + number.substring(number.length() - SHOWN_TAIL_OF_SHORT);
        }
        return number.substring(0, SHOWN_HEAD) + MASK + number.substring(number.length() - SHOWN_TAIL);
    }

    /**
     * The number of a record as a caller tells it: where none is told, the one there is stays; a blank one takes it away; the
     * same one is not sealed anew.
     */
    public Optional<SealedPhone> told(
            String pointer, @Nullable String told, UUID record, Optional<SealedPhone> before, Faults faults) {
        if (told == null) {
            return before;
        }
        Optional<String> text = faults.optionalText(pointer, told, LONGEST);
        Optional<String> number = text.flatMap(Phones::parse);
        faults.require(text.isEmpty() || number.isPresent(), pointer, EnterpriseFault.INVALID_PHONE);
        return number.map(value ->
                before.filter(kept -> open(record, kept).equals(number)).orElseGet(() -> seal(record, value)));
    }

    /**
     * The number in full.
     *
     * @throws ProblemException there is none, or it cannot be opened
     */
    public String reveal(UUID record, Optional<SealedPhone> phone) {
        SealedPhone sealed = phone.orElseThrow(() -> new ProblemException(EnterpriseProblem.NO_PHONE));
        return open(record, sealed).orElseThrow(() -> new ProblemException(EnterpriseProblem.PHONE_UNREADABLE));
    }

    /** The number, sealed for this record. */
    private SealedPhone seal(UUID record, String number) {
        return new SealedPhone(masked(number), vault.seal(record, number));
    }

    /** The number in full; empty where the key is missing or the record was altered. */
    private Optional<String> open(UUID record, SealedPhone phone) {
        return vault.open(record, phone.sealed());
    }
}
