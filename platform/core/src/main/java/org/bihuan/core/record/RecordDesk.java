package org.bihuan.core.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.identity.InCharge;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.bihuan.core.search.RecordSearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What the service of a kind of record needs: the course of its changes, the check of heads, ids, numbers and the time. */
@Component(service = RecordDesk.class)
public final class RecordDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RecordStore records;
    private final HazardStore hazards;
    private final LedgerStore ledger;
    private final EventStore events;
    private final NumberStore counters;
    private final Access access;
    private final AuditTrail trail;
    private final Cube cube;
    private final RecordSearch search;
    private final InCharge inCharge;
    private final HeadIntake heads;
    private final HeirIntake heirs;
    private final RecordLinks<Hazard> hazardLinks;
    private final Clock clock;
    private final Uuid7 ids;
    private final List<Numbers> given = new CopyOnWriteArrayList<>();

    @Activate
    public RecordDesk(
            @Reference RecordStore records,
            @Reference HazardStore hazards,
            @Reference LedgerStore ledger,
            @Reference EnterpriseStore enterprises,
            @Reference EventStore events,
            @Reference NumberStore counters,
            @Reference SectorRegistry sectors,
            @Reference OrganisationService organisations,
            @Reference CampaignService campaigns,
            @Reference Annex2FormSource form,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference Cube cube,
            @Reference RecordSearch search,
            @Reference InCharge inCharge) {
        this(
                records,
                hazards,
                ledger,
                enterprises,
                events,
                counters,
                sectors,
                organisations,
                campaigns,
                form,
                access,
                trail,
                cube,
                search,
                inCharge,
                Clock.systemUTC());
    }

    public RecordDesk(
            RecordStore records,
            HazardStore hazards,
            LedgerStore ledger,
            EnterpriseStore enterprises,
            EventStore events,
            NumberStore counters,
            SectorRegistry sectors,
            OrganisationService organisations,
            CampaignService campaigns,
            Annex2FormSource form,
            Access access,
            AuditTrail trail,
            Cube cube,
            RecordSearch search,
            InCharge inCharge,
            Clock clock) {
        this.records = records;
        this.hazards = hazards;
        this.ledger = ledger;
        this.events = events;
        this.counters = counters;
        this.access = access;
        this.trail = trail;
        this.cube = cube;
        this.search = search;
        this.inCharge = inCharge;
        this.heads = new HeadIntake(
                sectors, enterprises, organisations, campaigns.current().start(), form.form(), access);
        this.heirs = new HeirIntake(enterprises);
        this.hazardLinks = new RecordLinks<>(
                id -> hazards.find(new HazardId(id.value())).map(Stored::record), Function.READ_HAZARD, access);
        this.clock = clock;
        this.ids = new Uuid7(clock);
    }

    /** The course of the records of a class, which the caller needs a function to see. */
    public <R extends Record & CampaignRecord> Course<R> course(Class<R> type, Function read) {
        return course(new Kept<>(records, type), read);
    }

    /** The course of records that are kept elsewhere. */
    public <R extends Record & CampaignRecord> Course<R> course(Shelf<R> shelf, Function read) {
        return new Course<>(shelf, ledger, read, events, access, trail, cube);
    }

    /** The records of a class within reach that fit, newest first. */
    public <R extends Record & CampaignRecord> Page<R> list(Class<R> type, RecordQuery query, Reach reach) {
        return search.list(type, query, reach);
    }

    /** How many records such a list has on all its pages. */
    public long count(Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        return search.count(type, query, reach);
    }

    /** Queries as they are meant. */
    public InCharge inCharge() {
        return inCharge;
    }

    /** Numbers with the letters of a kind. */
    public Numbers numbers(String counter, String letters) {
        Numbers numbers = new Numbers(counters, counter, letters);
        given.add(numbers);
        return numbers;
    }

    /** Services that number records are stopped before. */
    @Deactivate
    public void stop() {
        given.forEach(Numbers::giveBack);
    }

    public HeadIntake heads() {
        return heads;
    }

    public HeirIntake heirs() {
        return heirs;
    }

    /** Writes records that change because of something that is no record of the campaign, in the same transaction as that. */
    public void along(Command command, List<Companion<?>> records, Consumer<List<Written>> keep) {
        new Commits(trail, cube).of(command, Optional.empty(), records, keep);
    }

    /** What happened to a record, first to last, whoever asks. */
    public List<Event> events(RecordId id) {
        return events.of(id.value());
    }

    /** Links to hazards. */
    public RecordLinks<Hazard> hazardLinks() {
        return hazardLinks;
    }

    /** Links to the records of a class, which the caller needs a function to see. */
    public <R extends CampaignRecord> RecordLinks<R> links(Class<R> type, Function read) {
        return new RecordLinks<>(id -> records.find(type, id).map(Stored::record), read, access);
    }

    public RecordStore records() {
        return records;
    }

    public HazardStore hazards() {
        return hazards;
    }

    public Access access() {
        return access;
    }

    public RecordId nextId() {
        return new RecordId(ids.next());
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private record Kept<R extends Record & CampaignRecord>(RecordStore records, Class<R> type) implements Shelf<R> {
        @Override
        public void add(R record, Event event) {
            records.add(record, event);
        }

        @Override
        public void addAll(Consumer<Consumer<Addition<R>>> additions) {
            records.addAll(additions);
        }

        @Override
        public void change(R record, Event event) {
            records.change(record, event);
        }

        @Override
        public Optional<Stored<R>> find(RecordId id) {
            return records.find(type, id);
        }
    }
}
