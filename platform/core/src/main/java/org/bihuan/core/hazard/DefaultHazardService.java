package org.bihuan.core.hazard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.campaign.CampaignService;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.ReasonedChange;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.NumberStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.core.audit.Conflicts;
import org.bihuan.core.audit.Repetition;
import org.bihuan.core.audit.Uuid7;
import org.bihuan.core.hazard.HazardSteps.Step;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.report.Cube;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The hazard ledger: rights, then faults, then stage, then version; then one transaction, then the figures. */
@Component
public final class DefaultHazardService implements HazardService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LARGEST_PAGE = 200;

    private final HazardStore hazards;
    private final EventStore events;
    private final Access access;
    private final AuditTrail trail;
    private final Cube cube;
    private final Clock clock;
    private final HazardIntake intake;
    private final HazardNumbers numbers;
    private final Repetition repetition;
    private final Conflicts conflicts;
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
            @Reference Cube cube) {
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
            Clock clock) {
        this.hazards = hazards;
        this.events = events;
        this.access = access;
        this.trail = trail;
        this.cube = cube;
        this.clock = clock;
        this.intake = new HazardIntake(sectors, enterprises, organisations, campaigns, form.form());
        this.numbers = new HazardNumbers(counters);
        this.repetition = new Repetition(events);
        this.conflicts = new Conflicts(events);
        this.ids = new Uuid7(clock);
    }

    @Override
    public Hazard register(Command command, NewHazard hazard) {
        access.require(command.caller(), Function.REGISTER_HAZARD);
        if (HazardIntake.isGiven(hazard.lead())) {
            access.require(command.caller(), Function.OVERRULE_LEAD);
        }
        return repetition.once(command, () -> add(command, hazard), this::current);
    }

    private Hazard add(Command command, NewHazard told) {
        Reach reach = access.reach(command.caller(), Function.REGISTER_HAZARD);
        HazardDraft draft = intake.check(command, told, reach, today());
        Hazard hazard = draft.registered(
                new HazardId(ids.next()),
                numbers.next(draft.occurred()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Event event = trail.event(
                command,
                RecordKind.HAZARD,
                hazard.id().value(),
                hazard.version(),
                "",
                "registered",
                "",
                Optional.empty(),
                hazard);
        cube.change(Optional.empty(), hazard, () -> hazards.add(hazard, event));
        trail.committed(event);
        return hazard;
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
        access.require(caller, Function.READ_HAZARD);
        return visible(caller, id).record();
    }

    @Override
    public Page<Hazard> list(Caller caller, HazardQuery query) {
        access.require(caller, Function.READ_HAZARD);
        Faults faults = new Faults();
        boolean limited = query.limit() >= 1 && query.limit() <= LARGEST_PAGE;
        faults.require(limited, "limit", CommonFault.OUT_OF_RANGE, 1, LARGEST_PAGE);
        faults.throwIfAny();
        return hazards.list(query, access.reach(caller, Function.READ_HAZARD));
    }

    @Override
    public List<Event> events(Caller caller, HazardId id) {
        access.require(caller, Function.READ_HAZARD);
        visible(caller, id);
        return events.of(id.value());
    }

    private interface Stepping {
        Step check(HazardSteps steps);
    }

    /** A step that needs one function; or the first of two for a major hazard, the second for a general one. */
    private Hazard step(Command command, HazardId id, Stepping stepping, Function... functions) {
        Caller caller = command.caller();
        if (Stream.of(functions).allMatch(one -> access.reach(caller, one) instanceof Reach.None)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return repetition.once(
                command,
                () -> {
                    Stored<Hazard> stored = visible(caller, id);
                    boolean major = stored.record().judgement().level() == Severity.MAJOR;
                    Function needed = functions[major ? 0 : functions.length - 1];
                    if (!access.reach(caller, needed).covers(stored.record().ownership())) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    return change(command, stored, stepping);
                },
                this::current);
    }

    private Hazard change(Command command, Stored<Hazard> stored, Stepping stepping) {
        Hazard before = stored.record();
        UUID id = before.id().value();
        Step step = stepping.check(new HazardSteps(before, command.faults(), today()));
        if (step.version() != before.version()) {
            throw conflicts.stale(id);
        }
        Hazard after = step.after();
        Event event = trail.event(
                command,
                RecordKind.HAZARD,
                id,
                after.version(),
                stored.lastHash(),
                step.action(),
                step.reason(),
                Optional.of(before),
                after);
        try {
            cube.change(Optional.of(before), after, () -> hazards.change(after, event));
        } catch (StaleRecordException e) {
            throw conflicts.stale(id);
        }
        trail.committed(event);
        return after;
    }

    private Stored<Hazard> visible(Caller caller, HazardId id) {
        Reach reach = access.reach(caller, Function.READ_HAZARD);
        return hazards.find(id)
                .filter(stored -> reach.covers(stored.record().ownership()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Hazard current(UUID id) {
        return hazards.find(new HazardId(id))
                .map(Stored::record)
                .orElseThrow(() -> new ProblemException(CommonProblem.KEY_REUSED));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
