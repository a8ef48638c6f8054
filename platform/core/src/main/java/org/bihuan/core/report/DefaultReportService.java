package org.bihuan.core.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.report.ReportService;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.RecordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures from the cube, their records from the ledger. */
@Component
public final class DefaultReportService implements ReportService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    private final Annex2Form form;
    private final Annex2Statement statement;
    private final Cube cube;
    private final HazardStore hazards;
    private final RecordStore records;
    private final OrganisationService organisations;
    private final Shares shares;
    private final Access access;
    private final Campaign campaign;
    private final Clock clock;

    @Activate
    public DefaultReportService(
            @Reference Annex2FormSource form,
            @Reference Cube cube,
            @Reference HazardStore hazards,
            @Reference RecordStore records,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Access access) {
        this(form, cube, hazards, records, organisations, campaigns, access, Clock.system(ZONE));
    }

    public DefaultReportService(
            Annex2FormSource form,
            Cube cube,
            HazardStore hazards,
            RecordStore records,
            OrganisationService organisations,
            CampaignService campaigns,
            Access access,
            Clock clock) {
        this.form = form.form();
        this.statement = new Annex2Statement(this.form);
        this.cube = cube;
        this.hazards = hazards;
        this.records = records;
        this.organisations = organisations;
        this.shares = new Shares(organisations);
        this.access = access;
        this.campaign = campaigns.current();
        this.clock = clock;
    }

    @Override
    public Annex2Form annex2Form() {
        return form;
    }

    @Override
    public Annex2 annex2(Caller caller, Annex2Query query) {
        access.require(caller, Function.READ_REPORT);
        Faults faults = new Faults();
        check(query, faults);
        faults.throwIfAny();
        Scope scope = Scope.of(query, access.reach(caller, Function.READ_REPORT), shares);
        Figures cumulative = sums(scope, campaign.start(), query.asOf());
        Figures month = sums(scope, campaign.monthStart(query.asOf()), query.asOf());
        List<Annex2.Line> lines = new ArrayList<>(form.rows().size());
        for (Row row : form.rows()) {
            var values = statement.values(row.id(), row.kind() == Kind.TOTAL_MONTH ? month : cumulative);
            lines.add(new Annex2.Line(row.id(), values, statement.values(row.id(), month)));
        }
        return new Annex2(
                query.asOf(),
                query.lead(),
                query.territory(),
                List.copyOf(lines),
                statement.enterprises(cumulative),
                statement.enterprises(month));
    }

    @Override
    public Page<CountedRecord> records(Caller caller, FigureQuery query) {
        access.require(caller, Function.READ_REPORT);
        Faults faults = new Faults();
        check(query.annex(), faults);
        Optional<Row> row = form.row(query.row());
        faults.require(row.isPresent(), "row", CommonFault.UNKNOWN_ID, query.row());
        Optional<Column> column = form.column(query.column());
        faults.require(column.isPresent(), "column", CommonFault.UNKNOWN_ID, query.column());
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        Reach reach = access.reach(caller, Function.READ_REPORT);
        Scope scope = Scope.of(query.annex(), reach, shares);
        Optional<Measure> measure = column.flatMap(one -> Measure.of(counted(one)));
        LocalDate from = firstDay(row.orElseThrow(), query);
        Set<RowId> rows = new HashSet<>(statement.parts(query.row()));
        if (scope.empty()
                || measure.isEmpty()
                || rows.isEmpty()
                || from.isAfter(query.annex().asOf())) {
            return new Page<>(List.of(), Optional.empty());
        }
        boolean tag = row.orElseThrow().kind() == Kind.CROSS_CUTTING;
        CountedQuery counted = new CountedQuery(
                tag ? Set.of() : rows,
                tag ? Optional.of(query.row()) : Optional.empty(),
                measure.get(),
                from,
                query.annex().asOf(),
                scope.share(),
                query.after(),
                query.limit());
        return measure.get().ofHazards()
                ? hazards.counted(counted, reach).map(hazard -> counted(hazard, measure.get()))
                : records.counted(counted, reach);
    }

    @Override
    public String verify() {
        return cube.difference();
    }

    private Figures sums(Scope scope, LocalDate from, LocalDate until) {
        if (scope.empty() || from.isAfter(until)) {
            return Figures.none();
        }
        return cube.sums(from, until, scope.share());
    }

    private void check(Annex2Query query, Faults faults) {
        faults.require(!query.asOf().isAfter(LocalDate.now(clock)), "asOf", CommonFault.IN_THE_FUTURE);
        query.lead().ifPresent(id -> known("lead", id, faults));
        query.territory().ifPresent(id -> known("territory", id, faults));
    }

    private void known(String pointer, OrganisationId id, Faults faults) {
        Optional<Organisation> found = organisations.find(id);
        faults.require(found.isPresent(), pointer, CommonFault.UNKNOWN_ID, id);
    }

    private LocalDate firstDay(Row row, FigureQuery query) {
        boolean month = query.month() || row.kind() == Kind.TOTAL_MONTH;
        return month ? campaign.monthStart(query.annex().asOf()) : campaign.start();
    }

    /** The column whose records are listed: for a rate, the denominator's. */
    private static ColumnId counted(Column column) {
        return column.rate().map(Annex2Form.Rate::denominator).orElse(column.id());
    }

    private static CountedRecord counted(Hazard hazard, Measure measure) {
        LocalDate day = hazard.counts().stream()
                .filter(count -> count.measure() == measure)
                .map(Count::day)
                .findFirst()
                .orElseThrow();
        return new CountedRecord(day, 1, Optional.empty(), hazard);
    }
}
