package org.bihuan.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.InspectionScope;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckService;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.api.selfcheck.SubmitSelfCheck;
import org.bihuan.testkit.Some;

/** One self-check under way, led by the principal. */
final class FakeSelfChecks implements SelfCheckService {
    static final SelfCheck CHECK = new SelfCheck(
            FakeInspections.UNDERWAY.head(),
            InspectionScope.BOTH,
            true,
            "张三",
            FakeInspections.SUBMITTED.sheet(),
            Optional.empty(),
            SelfCheckStage.UNDERWAY,
            Optional.empty(),
            1);

    private final FakePlatform platform;

    FakeSelfChecks(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public SelfCheck begin(Command command, NewSelfCheck selfCheck) {
        platform.note(command, selfCheck);
        return CHECK;
    }

    @Override
    public SelfCheck answer(Command command, RecordId id, GiveAnswers answers) {
        platform.note(command, answers);
        return CHECK;
    }

    @Override
    public SelfCheck find(Command command, RecordId id, NewFinding finding) {
        platform.note(command, finding);
        return CHECK;
    }

    @Override
    public SelfCheck submit(Command command, RecordId id, SubmitSelfCheck submission) {
        platform.note(command, submission);
        return CHECK.submittedAt(Instant.parse("2023-06-01T08:00:00Z"));
    }

    @Override
    public SelfCheck cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return CHECK.voided("重复");
    }

    @Override
    public SelfCheck get(Caller caller, RecordId id) {
        return Optional.of(CHECK)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<SelfCheck> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(CHECK), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id)).build());
    }
}
