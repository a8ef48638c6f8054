package org.bihuan.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;

/**
 * What the figures need of a hazard that is not voided.
 *
 * @param row its additive row
 * @param tags its non-additive rows
 * @param lead its lead
 * @param territory its territory
 * @param level major or general
 * @param found the day of the finding
 * @param measures the day since which measures are in place
 * @param done the day of acceptance
 */
public record HazardFigures(
        RowId row,
        List<RowId> tags,
        OrganisationId lead,
        OrganisationId territory,
        Severity level,
        LocalDate found,
        Optional<LocalDate> measures,
        Optional<LocalDate> done) {

    /** The figures of a hazard. */
    public static HazardFigures of(Hazard hazard) {
        return new HazardFigures(
                hazard.row(),
                hazard.tags(),
                hazard.lead(),
                hazard.territory(),
                hazard.judgement().level(),
                hazard.occurred(),
                hazard.measuresSince(),
                hazard.acceptance().map(Acceptance::date));
    }
}
