package org.bihuan.api.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;

/**
 * Which hazards a figure counts: major, not voided.
 *
 * @param rows additive rows; a hazard fits if its row is among them. Empty: any row
 * @param tag a non-additive row that the hazard must be tagged with
 * @param measure which of its days is meant
 * @param from first day
 * @param until last day
 * @param lead only led by this department
 * @param territory only in this territory
 * @param after position given with the page before
 * @param limit how many at the most
 */
public record CountedQuery(
        Set<RowId> rows,
        Optional<RowId> tag,
        Measure measure,
        LocalDate from,
        LocalDate until,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<String> after,
        int limit) {

    /** Days of a hazard that figures count by. */
    public enum Measure {
        FOUND,
        MEASURES,
        DONE
    }
}
