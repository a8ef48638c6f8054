package org.bihuan.core.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.DecisionTold;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.UserStore;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The cases of enforcement: their own rules on the common course of changes. */
@Component(configurationPid = Settings.PID)
@Designate(ocd = Settings.class)
public final class DefaultCaseService implements CaseService {
    private final RecordDesk desk;
    private final Deciders deciders;
    private final Documents documents;
    private final Course<EnforcementCase> course;
    private final CaseIntake intake;
    private final Rules rules;

    @Activate
    public DefaultCaseService(
            @Reference RecordDesk desk,
            @Reference OrganisationService organisations,
            @Reference HazardStore hazards,
            @Reference EventStore events,
            @Reference UserStore users,
            Settings settings) {
        this(desk, organisations, hazards, events, users, settings.long_days(), settings.many_penalties());
    }

    /**
     * @param longDays from how many days on a hazard lasts long
     * @param manyPenalties from how many penalties on it was punished often
     */
    public DefaultCaseService(
            RecordDesk desk,
            OrganisationService organisations,
            HazardStore hazards,
            EventStore events,
            UserStore users,
            int longDays,
            int manyPenalties) {
        this.desk = desk;
        this.rules = new Rules(hazards, desk.records(), events, users, new Persistences(longDays, manyPenalties));
        this.deciders = new Deciders(organisations, desk.records(), users);
        this.documents = new Documents(desk);
        this.course = desk.course(EnforcementCase.class, Function.READ_CASE);
        this.intake = new CaseIntake(desk, desk.numbers("case", "AJ"), rules);
    }

    @Override
    public EnforcementCase register(Command command, NewCase opened) {
        desk.heads().requireRight(command.caller(), opened.lead());
        return course.register(command, Function.OPEN_CASE, reach -> intake.check(command, opened, reach));
    }

    @Override
    public EnforcementCase decide(Command command, RecordId id, NewDecision decision) {
        return step(command, id, deciding(decision.decision()), decision.version(), steps -> steps.decide(decision));
    }

    @Override
    public EnforcementCase correct(Command command, RecordId id, CorrectDecision correction) {
        return step(
                command, id, deciding(correction.decision()), correction.version(), steps -> steps.correct(correction));
    }

    /** Who says why a safe harbour does not count must be allowed to. */
    private static Function deciding(DecisionTold told) {
        return Told.isGiven(told.overrideReason()) ? Function.OVERRIDE_SAFE_HARBOUR : Function.DECIDE_CASE;
    }

    @Override
    public EnforcementCase revoke(Command command, RecordId id, RevokeDecision revocation) {
        return step(command, id, Function.DECIDE_CASE, revocation.version(), steps -> steps.revoke(revocation));
    }

    @Override
    public EnforcementCase punishSingly(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, Function.DECIDE_CASE, reason.version(), steps -> steps.punishSingly(reason));
    }

    @Override
    public EnforcementCase conclude(Command command, RecordId id, ConcludeCase end) {
        return step(
                command,
                id,
                Function.DECIDE_CASE,
                end.version(),
                steps -> steps.conclude(end, command.caller().name()));
    }

    @Override
    public EnforcementCase resume(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, Function.DECIDE_CASE, reason.version(), steps -> steps.resume(reason));
    }

    @Override
    public EnforcementCase cancel(Command command, RecordId id, ReasonedChange reason) {
        boolean concludedToo = desk.access().reach(command.caller(), Function.VOID_CASE) instanceof Reach.All;
        return step(command, id, Function.VOID_CASE, reason.version(), steps -> steps.cancel(reason, concludedToo));
    }

    private interface Stepping {
        Step<EnforcementCase> check(CaseSteps steps);
    }

    private EnforcementCase step(
            Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(command, id, needed, seen, whole -> stepping.check(steps(command, whole)));
    }

    private CaseSteps steps(Command command, EnforcementCase whole) {
        LocalDate today = desk.today();
        DecisionIntake decisions = new DecisionIntake(whole, deciders, documents, rules, command, today);
        return new CaseSteps(whole, rules, decisions, command.faults(), today);
    }

    @Override
    public EnforcementCase get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<EnforcementCase> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(EnforcementCase.class, query, reach));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }

    @Override
    public CaseRules rules(Caller caller, RecordId id) {
        return rules.of(course.get(caller, id), desk.today());
    }

    @Override
    public HazardStanding standing(Caller caller, HazardId id) {
        desk.access().require(caller, Function.READ_CASE);
        Hazard hazard = rules.hazard(new RecordId(id.value()))
                .filter(one -> visible(caller, Function.READ_HAZARD, one) && visible(caller, Function.READ_CASE, one))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return rules.standing(hazard, new Beginning(desk.now(), false), desk.today());
    }

    private boolean visible(Caller caller, Function read, Hazard hazard) {
        return desk.access().reach(caller, read).covers(hazard.ownership());
    }
}
