package org.bihuan.core.risk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.record.Measure;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskGoal;
import org.bihuan.api.risk.RiskGoal.Extent;
import org.bihuan.api.risk.RiskGoal.Unit;
import org.bihuan.api.risk.RiskService.GoalQuery;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.core.report.Shares;
import org.bihuan.core.report.Totals;

/** How far each unit is with the four lists, and which risks that counts. */
final class Goals {
    private final Totals totals;
    private final Shares shares;

    Goals(Totals totals, OrganisationService organisations) {
        this.totals = totals;
        this.shares = new Shares(organisations);
    }

    RiskGoal of(Reach reach, LocalDate day) {
        Optional<OrganisationId> lead = reach.onlyLead();
        Optional<OrganisationId> territory = reach.onlyTerritory();
        return new RiskGoal(
                extent(day, lead, territory),
                units(
                        one -> one.kind() == Organisation.Kind.DEPARTMENT,
                        lead,
                        day,
                        unit -> extent(day, Optional.of(unit), territory)),
                units(Organisation::isTerritory, territory, day, unit -> extent(day, lead, Optional.of(unit))));
    }

    private List<Unit> units(
            Predicate<Organisation> kind,
            Optional<OrganisationId> only,
            LocalDate day,
            Function<OrganisationId, Extent> extent) {
        return shares.bodies(kind, only, day)
                .flatMap(one -> part(one, extent.apply(one.id())).stream())
                .toList();
    }

    /** A body that is gone has one as long as risks are in its hands. */
    private static Optional<Unit> part(Organisation one, Extent extent) {
        boolean counts = one.active() || extent.figures().values().stream().anyMatch(figure -> figure > 0);
        return Optional.of(new Unit(one.id(), extent)).filter(unit -> counts);
    }

    private Extent extent(LocalDate day, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        Map<Measure, Long> sums = totals.until(day, shares.of(lead, territory, day));
        Map<RiskFigure, Long> figures = new EnumMap<>(RiskFigure.class);
        for (RiskFigure figure : RiskFigure.values()) {
            figures.put(figure, sums.getOrDefault(figure.measure(), 0L));
        }
        return new Extent(figures);
    }

    /** What the store is asked for, to list exactly the risks of a figure. */
    CountedQuery counted(GoalQuery query, LocalDate day) {
        return new CountedQuery(
                Set.of(),
                Optional.empty(),
                query.figure().measure(),
                totals.start(),
                day,
                shares.of(query.lead(), query.territory(), day),
                query.after(),
                query.limit());
    }
}
