package org.bihuan.core.issue;

import java.util.List;
import java.util.Set;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.CorrectIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.MustBeFixed;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.record.Course;
import org.bihuan.core.record.Numbers;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Step;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The prominent issues: their own rules on the common course of changes. */
@Component
public final class DefaultIssueService implements IssueService {
    private final RecordDesk desk;
    private final Course<Issue> course;
    private final Numbers numbers;
    private final IssueIntake intake;

    @Activate
    public DefaultIssueService(@Reference RecordDesk desk) {
        this.desk = desk;
        this.course = desk.course(Issue.class, Function.READ_ISSUE);
        this.numbers = desk.numbers("issue", "WT");
        this.intake = new IssueIntake(desk);
    }

    @Override
    public Issue register(Command command, NewIssue told) {
        desk.heads().requireRight(command.caller(), told.lead());
        return course.register(command, Function.REGISTER_ISSUE, reach -> {
            IssueDraft draft = intake.check(command, told, reach);
            return draft.registered(desk.nextId(), numbers.next(draft.head().occurred()), desk.now());
        });
    }

    @Override
    public Issue treatRootCause(Command command, RecordId id, TreatRootCause measures) {
        return step(command, id, Function.TREAT_ISSUE, measures.version(), steps -> steps.treat(measures));
    }

    @Override
    public Issue fix(Command command, RecordId id, FixIssue fix) {
        return step(command, id, Function.TREAT_ISSUE, fix.version(), steps -> steps.fix(fix));
    }

    @Override
    public Issue confirm(Command command, RecordId id, ConfirmIssue confirmation) {
        return step(
                command,
                id,
                Function.CONFIRM_ISSUE,
                confirmation.version(),
                steps -> steps.confirm(confirmation, command.caller().name()));
    }

    @Override
    public Issue correct(Command command, RecordId id, CorrectIssue told) {
        return course.step(
                command,
                id,
                Function.CORRECT_ISSUE,
                told.version(),
                issue -> intake.correct(issue, told, command.faults()));
    }

    @Override
    public Issue giveBack(Command command, RecordId id, ReasonedChange reason) {
        return step(command, id, Function.CONFIRM_ISSUE, reason.version(), steps -> steps.giveBack(reason));
    }

    @Override
    public Issue assignHeir(Command command, RecordId id, AssignHeir heir) {
        return step(command, id, Function.ASSIGN_HEIR, heir.version(), steps -> steps.inherit(heir, desk.heirs()));
    }

    @Override
    public Issue cancel(Command command, RecordId id, ReasonedChange reason) {
        boolean confirmedToo = desk.access().reach(command.caller(), Function.VOID_ISSUE) instanceof Reach.All;
        return step(command, id, Function.VOID_ISSUE, reason.version(), steps -> steps.cancel(reason, confirmedToo));
    }

    private interface Stepping {
        Step<Issue> check(IssueSteps steps);
    }

    private Issue step(Command command, RecordId id, Function needed, @Nullable Long seen, Stepping stepping) {
        return course.step(
                command,
                id,
                needed,
                seen,
                issue -> stepping.check(new IssueSteps(issue, command.faults(), desk.today())));
    }

    @Override
    public Issue get(Caller caller, RecordId id) {
        return course.get(caller, id);
    }

    @Override
    public Page<Issue> list(Caller caller, RecordQuery query) {
        return course.list(caller, query.limit(), reach -> desk.list(Issue.class, query, reach));
    }

    @Override
    public MustBeFixed mustBeFixed(Caller caller) {
        desk.access().require(caller, Function.READ_ISSUE);
        return new MustBeFixed(count(caller, Set.of()), count(caller, Set.of(IssueStage.CONFIRMED.name())));
    }

    private long count(Caller caller, Set<String> states) {
        return desk.count(
                Issue.class,
                RecordQuery.select().states(states).marks(Issue.MUST_BE_FIXED).first(1),
                desk.access().reach(caller, Function.READ_ISSUE));
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return course.events(caller, id);
    }
}
