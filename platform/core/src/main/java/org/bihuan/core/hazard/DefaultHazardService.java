package org.bihuan.core.hazard;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.HazardSigns;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.EventStore;
import org.bihuan.core.enforcement.Penalties;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Course.Need;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.bihuan.core.record.Told;
import org.bihuan.core.search.HazardSearch;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The hazard ledger: its own rules on the common course of changes. */
@Component
public final class DefaultHazardService implements HazardService {
    private static final List<Function> ACCEPTING =
            List.of(Function.ACCEPT_LISTED_HAZARD, Function.ACCEPT_MAJOR_HAZARD, Function.ACCEPT_GENERAL_HAZARD);
    private static final int ALIKE_DAYS = 30;
    private static final int MOST_SIGNS = 10;

    private final RecordDesk desk;
    private final HazardRegistrar registrar;
    private final HazardSearch search;
    private final Course<Hazard> course;
    private final ListedWith supervisions;
    private final AfterEvidence evidence;
    private final Separation separation;
    private final Penalties penalties;
    private final Correction correction;

    @Activate
    public DefaultHazardService(
            @Reference RecordDesk desk,
            @Reference HazardRegistrar registrar,
            @Reference HazardSearch search,
            @Reference AttachmentStore attachments,
            @Reference EventStore events) {
        this.desk = desk;
        this.registrar = registrar;
        this.search = search;
        this.course = desk.course(new HazardShelf(desk.hazards()), Function.READ_HAZARD);
        this.supervisions = new ListedWith(desk.records());
        this.evidence = new AfterEvidence(attachments, events);
        this.separation = new Separation(desk.hazards(), events, evidence);
        this.penalties = new Penalties(desk.records());
        this.correction = new Correction(registrar.intake(), desk.hazards(), events, penalties);
    }

    @Override
    public Hazard register(Command command, NewHazard told) {
        return registrar.register(command, told);
    }

    @Override
    public Hazard plan(Command command, HazardId id, PlanHazard plan) {
        return course.step(command, recordId(id), Function.PLAN_HAZARD, plan.version(), hazard -> steps(command, hazard)
                .plan(plan, supervisions.lastDay(hazard)));
    }

    @Override
    public Hazard rectify(Command command, HazardId id, RectifyHazard rectification) {
        return step(
                command, id, Function.RECTIFY_HAZARD, rectification.version(), steps -> steps.rectify(rectification));
    }

    @Override
    public Hazard accept(Command command, HazardId id, AcceptHazard acceptance) {
        String by = command.caller().name();
        return judge(command, id, ACCEPTING, Hazard::judgedWith, acceptance.version(), hazard -> steps(command, hazard)
                .accept(acceptance, by, supervisions.since(hazard), evidence));
    }

    @Override
    public Hazard giveBack(Command command, HazardId id, ReasonedChange reason) {
        return judge(command, id, ACCEPTING, Hazard::judgedWith, reason.version(), hazard -> steps(command, hazard)
                .giveBack(reason));
    }

    @Override
    public Hazard cancel(Command command, HazardId id, ReasonedChange reason) {
        boolean byOffice = desk.access().reach(command.caller(), Function.VOID_HAZARD) instanceof Reach.All;
        return course.step(
                command, recordId(id), Function.VOID_HAZARD, reason.version(), hazard -> steps(command, hazard)
                        .cancel(reason, byOffice, penalties.look(hazard)));
    }

    @Override
    public Hazard askExtension(Command command, HazardId id, AskExtension wish) {
        String by = command.caller().name();
        return course.step(
                command, recordId(id), Function.PLAN_HAZARD, wish.version(), hazard -> extensions(command, hazard)
                        .ask(wish, by));
    }

    @Override
    public Hazard decideExtension(Command command, HazardId id, DecideExtension decision) {
        String by = command.caller().name();
        return judge(
                command,
                id,
                List.of(Function.ACCEPT_LISTED_HAZARD, Function.EXTEND_HAZARD),
                Hazard::extendedWith,
                decision.version(),
                hazard -> supervisions.extended(extensions(command, hazard).decide(decision, by)));
    }

    @Override
    public Hazard reopen(Command command, HazardId id, ReasonedChange reason) {
        return judge(command, id, ACCEPTING, Hazard::judgedWith, reason.version(), hazard -> turns(command, hazard)
                .reopen(reason));
    }

    @Override
    public Hazard overruleLead(Command command, HazardId id, OverruleLead lead) {
        return course.step(
                command,
                recordId(id),
                Function.OVERRULE_LEAD,
                lead.version(),
                hazard -> supervisions.ledAsWell(turns(command, hazard).overrule(lead, desk.heads())));
    }

    @Override
    public Hazard assignHeir(Command command, HazardId id, AssignHeir heir) {
        return course.step(
                command,
                recordId(id),
                Function.ASSIGN_HEIR,
                heir.version(),
                hazard -> supervisions.inheritedAsWell(turns(command, hazard).inherit(heir, desk.heirs())));
    }

    @Override
    public Hazard merge(Command command, HazardId id, MergeHazard merger) {
        Reach reach = desk.access().reach(command.caller(), Function.MERGE_HAZARD);
        HazardTurns.Others others = other -> Told.uuid(other)
                .flatMap(uuid -> desk.hazards().find(new HazardId(uuid)))
                .filter(stored -> reach.covers(stored.record().ownership()));
        return course.step(
                command, recordId(id), Function.MERGE_HAZARD, merger.version(), hazard -> turns(command, hazard)
                        .merge(merger, others, supervisions));
    }

    @Override
    public Hazard separate(Command command, HazardId id, ReasonedChange reason) {
        Reach reach = desk.access().reach(command.caller(), Function.MERGE_HAZARD);
        return course.step(
                command,
                recordId(id),
                Function.MERGE_HAZARD,
                reason.version(),
                hazard -> separation.of(hazard, reason, command.faults(), reach));
    }

    @Override
    public Hazard correct(Command command, HazardId id, CorrectHazard told) {
        return course.step(command, recordId(id), Function.CORRECT_HAZARD, told.version(), hazard -> {
            Step<Hazard> step = correction.of(command, hazard, told, desk.today());
            return step.after().lead().equals(hazard.lead()) ? step : supervisions.ledAsWell(step);
        });
    }

    @Override
    public HazardSigns signs(Caller caller, HazardId id) {
        Hazard hazard = get(caller, id);
        Reach reach = desk.access().reach(caller, Function.READ_HAZARD);
        return new HazardSigns(
                within(
                        reach,
                        hazard.stage().counts() ? desk.hazards().alike(hazard, ALIKE_DAYS, MOST_SIGNS) : List.of()),
                within(reach, desk.hazards().withSameRectification(hazard, MOST_SIGNS)),
                hazard.stage() == Stage.RECTIFIED && evidence.missing(hazard));
    }

    private static List<Hazard> within(Reach reach, List<Hazard> hazards) {
        return hazards.stream().filter(one -> reach.covers(one.ownership())).toList();
    }

    @Override
    public Hazard get(Caller caller, HazardId id) {
        return course.get(caller, recordId(id));
    }

    @Override
    public Page<Hazard> list(Caller caller, HazardQuery query) {
        return course.list(caller, query.limit(), reach -> search.list(query, reach));
    }

    @Override
    public List<Event> events(Caller caller, HazardId id) {
        return course.events(caller, recordId(id));
    }

    private interface Stepping {
        Step<Hazard> check(HazardSteps steps);
    }

    private Hazard step(Command command, HazardId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(command, recordId(id), needed, seen, hazard -> stepping.check(steps(command, hazard)));
    }

    /** A judgement: by whom depends on the level of the hazard, and on whether it is listed. */
    private Hazard judge(
            Command command,
            HazardId id,
            List<Function> any,
            Need<Hazard> needed,
            @Nullable Long seen,
            Course.Check<Hazard> check) {
        return course.step(
                command,
                recordId(id),
                any,
                hazard -> {
                    refuseAllButTheAuthority(command.caller(), hazard);
                    return needed.of(hazard);
                },
                seen,
                check);
    }

    private void refuseAllButTheAuthority(Caller caller, Hazard hazard) {
        Reach authority = desk.access().reach(caller, Function.ACCEPT_LISTED_HAZARD);
        hazard.listing()
                .filter(listing -> !authority.covers(hazard.ownership()))
                .ifPresent(listing -> {
                    throw new ProblemException(HazardProblem.ONLY_BY_LISTING_AUTHORITY, listing.authority());
                });
    }

    private HazardExtensions extensions(Command command, Hazard hazard) {
        return new HazardExtensions(hazard, command.faults(), desk.today());
    }

    private static HazardTurns turns(Command command, Hazard hazard) {
        return new HazardTurns(hazard, command.faults());
    }

    private HazardSteps steps(Command command, Hazard hazard) {
        return new HazardSteps(hazard, command.faults(), desk.today());
    }

    private static RecordId recordId(HazardId id) {
        return new RecordId(id.value());
    }
}
