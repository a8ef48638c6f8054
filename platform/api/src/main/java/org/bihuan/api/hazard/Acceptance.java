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
 */
public record Acceptance(LocalDate date, String opinion, String by, Optional<String> document) {
    /** An acceptance by the district itself. */
    public Acceptance(LocalDate date, String opinion, String by) {
        this(date, opinion, by, Optional.empty());
    }
}
