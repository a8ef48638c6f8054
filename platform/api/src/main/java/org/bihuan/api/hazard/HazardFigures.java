package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
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
 * @param listedTreated the day since which it is treated under listed supervision
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
        Optional<LocalDate> listedTreated,
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
                hazard.listedTreatedSince(),
                hazard.acceptance().map(Acceptance::date));
    }

    /** What it contributes to the figures: nothing unless it is major. */
    public List<Count> counts() {
        Ownership ownership = new Ownership(Optional.of(lead), Optional.of(territory), Optional.empty());
        List<Count> counts = new ArrayList<>();
        each((measure, day) -> counts.add(new Count(measure, row, tags, ownership, day, 1)));
        return counts;
    }

    /** Passes each figure it contributes one to, with the day from which on it does. */
    public void each(BiConsumer<Measure, LocalDate> to) {
        if (level == Severity.MAJOR) {
            to.accept(Measure.HAZARD_FOUND, found);
            measures.ifPresent(day -> to.accept(Measure.HAZARD_MEASURES, day));
            listedTreated.ifPresent(day -> to.accept(Measure.HAZARD_LISTED_TREATED, day));
            done.ifPresent(day -> to.accept(Measure.HAZARD_DONE, day));
        }
    }
}
