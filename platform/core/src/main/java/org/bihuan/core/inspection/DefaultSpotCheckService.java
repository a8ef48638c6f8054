package org.bihuan.core.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.exchange.TableWriter;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotCheckQuery;
import org.bihuan.api.inspection.SpotCheckRecords;
import org.bihuan.api.inspection.SpotCheckService;
import org.bihuan.api.inspection.SpotChecks;
import org.bihuan.api.inspection.SpotChecks.Unit;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.RecordStore;
import org.bihuan.core.report.Shares;
import org.bihuan.core.report.Totals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures from the cube, their inspections from the ledger. */
@Component
public final class DefaultSpotCheckService implements SpotCheckService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    /** As for every statutory figure. */
    private static final Function READ = Function.READ_REPORT;

    private final Totals totals;
    private final RecordStore records;
    private final OrganisationService organisations;
    private final Shares shares;
    private final CampaignService campaigns;
    private final Access access;
    private final TableWriter writer;
    private final MessageTexts texts;
    private final Clock clock;

    @Activate
    public DefaultSpotCheckService(
            @Reference Totals totals,
            @Reference RecordStore records,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Access access,
            @Reference TableWriter writer,
            @Reference MessageTexts texts) {
        this(totals, records, organisations, campaigns, access, writer, texts, Clock.systemUTC());
    }

    DefaultSpotCheckService(
            Totals totals,
            RecordStore records,
            OrganisationService organisations,
            CampaignService campaigns,
            Access access,
            TableWriter writer,
            MessageTexts texts,
            Clock clock) {
        this.totals = totals;
        this.records = records;
        this.organisations = organisations;
        this.shares = new Shares(organisations);
        this.campaigns = campaigns;
        this.access = access;
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public SpotChecks figures(Caller caller, SpotCheckQuery query) {
        access.require(caller, READ);
        Faults faults = new Faults();
        check(query, faults);
        faults.throwIfAny();
        Reach reach = access.reach(caller, READ);
        Optional<OrganisationId> lead = reach.onlyLead();
        Optional<OrganisationId> territory = reach.onlyTerritory();
        return new SpotChecks(
                first(query),
                query.asOf(),
                sums(query, lead, territory),
                units(query, lead, unit -> sums(query, Optional.of(unit), territory)),
                units(query, territory, unit -> sums(query, lead, Optional.of(unit))));
    }

    @Override
    public Page<CountedRecord> records(Caller caller, SpotCheckRecords query) {
        access.require(caller, READ);
        Faults faults = new Faults();
        check(query.period(), faults);
        query.lead().ifPresent(id -> known("lead", id, faults));
        query.territory().ifPresent(id -> known("territory", id, faults));
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        CountedQuery counted = new CountedQuery(
                Set.of(),
                Optional.empty(),
                query.figure().measure(),
                first(query.period()),
                query.period().asOf(),
                shares.of(query.lead(), query.territory(), query.period().asOf()),
                query.after(),
                query.limit());
        return records.counted(counted, access.reach(caller, READ));
    }

    @Override
    public void sheet(Caller caller, SpotCheckQuery query, Locale language, OutputStream to) throws IOException {
        new SpotCheckSheet(writer, organisations, texts, language)
                .write(figures(caller, query), caller.name(), clock.instant(), to);
    }

    /** What a unit has. */
    private interface OfUnit {
        Map<SpotCheckFigure, Long> figures(OrganisationId unit);
    }

    private List<Unit> units(SpotCheckQuery query, Optional<OrganisationId> only, OfUnit each) {
        return shares.bodies(one -> true, only, query.asOf())
                .map(Organisation::id)
                .map(unit -> new Unit(unit, each.figures(unit)))
                .filter(unit -> unit.figures().getOrDefault(SpotCheckFigure.SPOT_CHECK_01, 0L) > 0)
                .toList();
    }

    private Map<SpotCheckFigure, Long> sums(
            SpotCheckQuery query, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        Map<Measure, Long> sums = totals.between(first(query), query.asOf(), shares.of(lead, territory, query.asOf()));
        Map<SpotCheckFigure, Long> figures = new EnumMap<>(SpotCheckFigure.class);
        for (SpotCheckFigure figure : SpotCheckFigure.values()) {
            figures.put(figure, sums.getOrDefault(figure.measure(), 0L));
        }
        return figures;
    }

    private LocalDate first(SpotCheckQuery query) {
        return query.month() ? campaigns.current().monthStart(query.asOf()) : totals.start();
    }

    private void check(SpotCheckQuery query, Faults faults) {
        faults.require(!query.asOf().isAfter(LocalDate.now(clock.withZone(ZONE))), "asOf", CommonFault.IN_THE_FUTURE);
    }

    private void known(String pointer, OrganisationId id, Faults faults) {
        faults.require(organisations.find(id).isPresent(), pointer, CommonFault.UNKNOWN_ID, id);
    }
}
