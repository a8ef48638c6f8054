package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.CorrectIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueService;
import org.bihuan.api.issue.MustBeFixed;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;

/** One issue that takes every step. */
final class FakeIssues implements IssueService {
    static final Issue ISSUE = Some.anIssue()
            .of(new EnterpriseId(Some.id()), "某矿业有限公司")
            .concerning(new RecordId(Some.id()))
            .tagged("parks")
            .build();

    private final FakePlatform platform;

    FakeIssues(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Issue register(Command command, NewIssue issue) {
        platform.note(command, issue);
        return ISSUE;
    }

    @Override
    public Issue treatRootCause(Command command, RecordId id, TreatRootCause measures) {
        platform.note(command, measures);
        return ISSUE.treated(SomeIssue.rootCause(LocalDate.of(2023, 6, 2)));
    }

    @Override
    public Issue fix(Command command, RecordId id, FixIssue fix) {
        platform.note(command, fix);
        return ISSUE.fixed(SomeIssue.fix(LocalDate.of(2023, 6, 3)));
    }

    @Override
    public Issue confirm(Command command, RecordId id, ConfirmIssue confirmation) {
        platform.note(command, confirmation);
        return ISSUE.confirmed(SomeIssue.confirmation(LocalDate.of(2023, 6, 4)));
    }

    @Override
    public Issue correct(Command command, RecordId id, CorrectIssue correction) {
        platform.note(command, correction);
        return ISSUE.supplemented();
    }

    @Override
    public Issue giveBack(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return ISSUE.returned();
    }

    @Override
    public Issue assignHeir(Command command, RecordId id, AssignHeir heir) {
        platform.note(command, heir);
        return ISSUE.inherited(Optional.of(new OtherEnterprise(new EnterpriseId(Some.id()), "分立后的某厂")));
    }

    @Override
    public Issue cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return ISSUE.voided("重复");
    }

    @Override
    public Issue get(Caller caller, RecordId id) {
        return Optional.of(ISSUE)
                .filter(issue -> issue.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Issue> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(ISSUE), Optional.empty());
    }

    @Override
    public MustBeFixed mustBeFixed(Caller caller) {
        return new MustBeFixed(8, 7);
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("rootCause.measures", "", "建立月查制度"))
                .build());
    }
}
