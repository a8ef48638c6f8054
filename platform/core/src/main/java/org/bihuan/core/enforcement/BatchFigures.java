package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.Batches.Line;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Measure;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.core.report.Shares;
import org.bihuan.core.report.Totals;

/** Counts the batches of a quarter, and says which records that counts. */
final class BatchFigures {
    private final Totals totals;
    private final Shares shares;
    private final Campaign campaign;

    BatchFigures(Totals totals, OrganisationService organisations, Campaign campaign) {
        this.totals = totals;
        this.shares = new Shares(organisations);
        this.campaign = campaign;
    }

    Batches of(Reach reach, LocalDate day, LocalDate today) {
        Optional<OrganisationId> own = reach.onlyLead();
        Optional<OrganisationId> territory = reach.onlyTerritory();
        Stream<Line> departments = shares.bodies(one -> one.kind() == Kind.DEPARTMENT, own, last(day))
                .map(Organisation::id)
                .map(id -> new Line(Optional.of(id), figures(day, Optional.of(id), territory)))
                .filter(line -> line.figures().values().stream().anyMatch(amount -> amount > 0));
        Line all = new Line(Optional.empty(), figures(day, own, territory));
        return new Batches(
                first(day),
                last(day),
                quarters(today),
                Stream.concat(Stream.of(all), departments).toList());
    }

    private Map<Batch, Long> figures(LocalDate day, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        Map<Measure, Long> counted = totals.between(first(day), last(day), shares.of(lead, territory, last(day)));
        Map<Batch, Long> figures = new EnumMap<>(Batch.class);
        for (Batch batch : Batch.values()) {
            figures.put(batch, counted.getOrDefault(batch.measure(), 0L));
        }
        return figures;
    }

    /** What the store is asked for, to list exactly the records of a batch. */
    CountedQuery counted(BatchQuery query) {
        return new CountedQuery(
                Set.of(),
                Optional.empty(),
                query.batch().measure(),
                first(query.day()),
                last(query.day()),
                shares.of(query.lead(), Optional.empty(), last(query.day())),
                query.after(),
                query.limit());
    }

    /** The day that is meant where none is named. */
    LocalDate usual(LocalDate today) {
        return today.isAfter(campaign.end()) ? campaign.end() : today;
    }

    void check(LocalDate day, LocalDate today, Faults faults) {
        faults.require(!day.isAfter(today), "day", CommonFault.IN_THE_FUTURE);
        faults.require(!day.isBefore(campaign.start()), "day", CommonFault.TOO_EARLY, campaign.start());
    }

    private List<LocalDate> quarters(LocalDate today) {
        return Stream.iterate(quarter(campaign.start()), start -> !start.isAfter(today), start -> start.plusMonths(3))
                .map(this::first)
                .toList();
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** The first day that counts: figures begin with the campaign. */
    private LocalDate first(LocalDate day) {
        return quarter(day).isBefore(totals.start()) ? totals.start() : quarter(day);
    }

    private static LocalDate last(LocalDate day) {
        return quarter(day).plusMonths(3).minusDays(1);
    }
}
