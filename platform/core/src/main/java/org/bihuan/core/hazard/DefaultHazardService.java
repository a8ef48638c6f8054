package org.bihuan.core.hazard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.HeadIntake;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.Shelf;
import org.bihuan.core.record.Step;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.bihuan.core.search.HazardSearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The hazard ledger: its own rules on the common course of changes. */
@Component
public final class DefaultHazardService implements HazardService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HazardStore hazards;
    private final Access access;
    private final HazardSearch search;
    private final Clock clock;
    private final Course<Hazard> course;
    private final HeadIntake heads;
    private final HazardIntake intake;
    private final Numbers numbers;
    private final Uuid7 ids;

    @Activate
    public DefaultHazardService(
            @Reference HazardStore hazards,
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
            @Reference HazardSearch search) {
        this(
                hazards,
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
                Clock.systemUTC());
    }

    public DefaultHazardService(
            HazardStore hazards,
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
            HazardSearch search,
            Clock clock) {
        this.hazards = hazards;
        this.access = access;
        this.search = search;
        this.clock = clock;
        this.course = new Course<>(new HazardShelf(hazards), Function.READ_HAZARD, events, access, trail, cube);
        this.heads = new HeadIntake(
                sectors, enterprises, organisations, campaigns.current().start(), form.form(), access);
        this.intake = new HazardIntake(sectors, heads, organisations, form.form());
        this.numbers = new Numbers(counters, "hazard", "");
        this.ids = new Uuid7(clock);
    }

    @Override
    public Hazard register(Command command, NewHazard told) {
        access.require(command.caller(), Function.REGISTER_HAZARD);
        heads.requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_HAZARD, reach -> {
            HazardDraft draft = intake.check(command, told, reach, today());
            return draft.registered(
                    new HazardId(ids.next()),
                    numbers.next(draft.occurred()),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
        });
    }

    @Override
    public Hazard plan(Command command, HazardId id, PlanHazard plan) {
        return step(command, id, steps -> steps.plan(plan), Function.PLAN_HAZARD);
    }

    @Override
    public Hazard rectify(Command command, HazardId id, RectifyHazard rectification) {
        return step(command, id, steps -> steps.rectify(rectification), Function.RECTIFY_HAZARD);
    }

    @Override
    public Hazard accept(Command command, HazardId id, AcceptHazard acceptance) {
        return step(
                command,
                id,
                steps -> steps.accept(acceptance, command.caller().name()),
                Function.ACCEPT_MAJOR_HAZARD,
                Function.ACCEPT_GENERAL_HAZARD);
    }

    @Override
    public Hazard giveBack(Command command, HazardId id, ReasonedChange reason) {
        return step(
                command,
                id,
                steps -> steps.giveBack(reason),
                Function.ACCEPT_MAJOR_HAZARD,
                Function.ACCEPT_GENERAL_HAZARD);
    }

    @Override
    public Hazard cancel(Command command, HazardId id, ReasonedChange reason) {
        boolean acceptedToo = access.reach(command.caller(), Function.VOID_HAZARD) instanceof Reach.All;
        return step(command, id, steps -> steps.cancel(reason, acceptedToo), Function.VOID_HAZARD);
    }

    @Override
    public Hazard get(Caller caller, HazardId id) {
        return course.get(caller, recordId(id));
    }

    @Override
    public Page<Hazard> list(Caller caller, HazardQuery query) {
        return course.list(
                caller, query.limit(), reach -> search.list(query, reach).orElseGet(() -> hazards.list(query, reach)));
    }

    @Override
    public List<Event> events(Caller caller, HazardId id) {
        return course.events(caller, recordId(id));
    }

    private interface Stepping {
        Step<Hazard> check(HazardSteps steps);
    }

    /** A step that needs one function; or the first of two for a major hazard, the second for a general one. */
    private Hazard step(Command command, HazardId id, Stepping stepping, Function... functions) {
        return course.step(
                command,
                recordId(id),
                List.of(functions),
                hazard -> functions[hazard.judgement().level() == Severity.MAJOR ? 0 : functions.length - 1],
                hazard -> stepping.check(new HazardSteps(hazard, command.faults(), today())));
    }

    private static RecordId recordId(HazardId id) {
        return new RecordId(id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private record HazardShelf(HazardStore hazards) implements Shelf<Hazard> {
        @Override
        public void add(Hazard hazard, Event event) {
            hazards.add(hazard, event);
        }

        @Override
        public void change(Hazard hazard, Event event) {
            hazards.change(hazard, event);
        }

        @Override
        public Optional<Stored<Hazard>> find(RecordId id) {
            return hazards.find(new HazardId(id.value()));
        }
    }
}
