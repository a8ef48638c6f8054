package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The wish for a later deadline (延期), and what was decided about it. Every wish and every decision is an event; the record
 * keeps the last one.
 *
 * @param until the deadline that is wished for
 * @param reason why
 * @param askedBy name of who asked
 * @param asked the day
 * @param decision what was decided; empty while it waits
 */
public record Extension(LocalDate until, String reason, String askedBy, LocalDate asked, Optional<Decision> decision) {
    /**
     * What was decided.
     *
     * @param granted whether the deadline is put off
     * @param opinion why
     * @param document number of the document, where an authority above the district decided
     * @param by name of who decided or recorded it
     * @param date the day
     */
    public record Decision(boolean granted, String opinion, Optional<String> document, String by, LocalDate date) {}

    /** Whether nobody has decided yet. */
    public boolean pending() {
        return decision.isEmpty();
    }

    /** The same with what was decided. */
    public Extension decided(Decision now) {
        return new Extension(until, reason, askedBy, asked, Optional.of(now));
    }
}
