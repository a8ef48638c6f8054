package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The acceptance that closes the loop.
 *
 * @param date the day of acceptance
 * @param opinion what was found
 * @param by name of who accepted
 * @param document number of the document by which an authority above the district accepted
 * @param evidenceWaiver why a major hazard was accepted although no attachment shows the state after the work
 */
public record Acceptance(
        LocalDate date, String opinion, String by, Optional<String> document, Optional<String> evidenceWaiver) {
    /** An acceptance by the district itself, of work that is shown. */
    public Acceptance(LocalDate date, String opinion, String by) {
        this(date, opinion, by, Optional.empty(), Optional.empty());
    }
}
