package org.bihuan.api.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day of acceptance; missing: today
 * @param opinion what was found, at most 2000 characters
 * @param document number of the authority's document, at most 100 characters; needed for a hazard that the city or the province
 *     listed
 * @param evidenceWaiver why it is accepted although no attachment shows the state after the work, at most 500 characters; needed for a
 *     major hazard then, and for none else
 */
public record AcceptHazard(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String opinion,
        @Nullable String document,
        @Nullable String evidenceWaiver) {
    /** An acceptance of work that is shown. */
    public AcceptHazard(
            @Nullable Long version, @Nullable LocalDate date, @Nullable String opinion, @Nullable String document) {
        this(version, date, opinion, document, null);
    }
}
