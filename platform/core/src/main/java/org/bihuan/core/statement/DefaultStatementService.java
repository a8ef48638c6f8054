package org.bihuan.core.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.api.statement.Statement;
import org.bihuan.api.statement.Statement.Figure;
import org.bihuan.api.statement.StatementService;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.core.report.Shares;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures from an index of the ledger, so that they and their records are of one source. */
@Component
public final class DefaultStatementService implements StatementService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    private final SectorRegistry sectors;
    private final HazardStore hazards;
    private final Shares shares;
    private final Access access;
    private final Campaign campaign;
    private final Clock clock;

    @Activate
    public DefaultStatementService(
            @Reference SectorRegistry sectors,
            @Reference HazardStore hazards,
            @Reference CampaignService campaigns,
            @Reference OrganisationService organisations,
            @Reference Access access) {
        this(sectors, hazards, campaigns, organisations, access, Clock.system(ZONE));
    }

    public DefaultStatementService(
            SectorRegistry sectors,
            HazardStore hazards,
            CampaignService campaigns,
            OrganisationService organisations,
            Access access,
            Clock clock) {
        this.sectors = sectors;
        this.hazards = hazards;
        this.shares = new Shares(organisations);
        this.access = access;
        this.campaign = campaigns.current();
        this.clock = clock;
    }

    @Override
    public Statement statement(Caller caller, SectorId sector, LocalDate asOf) {
        access.require(caller, Function.READ_HAZARD);
        SectorDefinition definition = present(sector);
        Faults faults = new Faults();
        check(asOf, faults);
        faults.throwIfAny();
        Reach reach = reach(caller, asOf);
        Figures cumulative = figures(definition, campaign.start(), asOf, reach);
        Figures month = figures(definition, campaign.monthStart(asOf), asOf, reach);
        return new Statement(
                sector,
                definition.version(),
                asOf,
                definition.columns().stream()
                        .map(column -> new Figure(column, cumulative.of(column), month.of(column)))
                        .toList());
    }

    @Override
    public Page<Hazard> records(Caller caller, FigureRecords query) {
        access.require(caller, Function.READ_HAZARD);
        SectorDefinition definition = present(query.sector());
        Faults faults = new Faults();
        check(query.asOf(), faults);
        Optional<OwnColumn> column = definition.columns().stream()
                .filter(one -> one.id().equals(query.column()))
                .findFirst();
        faults.require(column.isPresent(), "column", CommonFault.UNKNOWN_ID, query.column());
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        LocalDate from = query.month() ? campaign.monthStart(query.asOf()) : campaign.start();
        return new ColumnRecords(
                        hazards,
                        sectors,
                        definition.id(),
                        column.orElseThrow(),
                        from,
                        query.asOf(),
                        reach(caller, query.asOf()))
                .page(query.after(), query.limit())
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAVAILABLE));
    }

    private Reach reach(Caller caller, LocalDate asOf) {
        return shares.on(asOf, access.reach(caller, Function.READ_HAZARD).ofFigures());
    }

    private SectorDefinition present(SectorId sector) {
        return sectors.find(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private void check(LocalDate asOf, Faults faults) {
        faults.require(!asOf.isAfter(LocalDate.now(clock.withZone(ZONE))), "asOf", CommonFault.IN_THE_FUTURE);
    }

    private Figures figures(SectorDefinition sector, LocalDate from, LocalDate until, Reach reach) {
        Set<ItemId> items = sector.columns().stream()
                .filter(column -> !column.coded())
                .flatMap(column -> column.items().stream())
                .collect(Collectors.toSet());
        JudgedQuery query = new JudgedQuery(sector.id(), items, from, until, Optional.empty(), LARGEST_PAGE);
        Map<ItemId, Long> counts = hazards.countJudged(query, reach);
        return column -> column.coded()
                ? new ColumnRecords(hazards, sectors, sector.id(), column, from, until, reach).count()
                : Optional.of(column.items().stream()
                        .distinct()
                        .mapToLong(item -> counts.getOrDefault(item, 0L))
                        .sum());
    }

    /** The figures of a period. */
    private interface Figures {
        Optional<Long> of(OwnColumn column);
    }
}
