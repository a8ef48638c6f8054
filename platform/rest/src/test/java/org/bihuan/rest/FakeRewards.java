package org.bihuan.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardAnswer;
import org.bihuan.api.tip.RewardQuarter;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardService;
import org.bihuan.api.tip.RewardStage;
import org.bihuan.testkit.Some;

/** One request for an anonymous report, which is granted. */
final class FakeRewards implements RewardService {
    static final RewardRequest REQUEST = new RewardRequest(
            FakeCases.CASE.head(),
            "边坡超高",
            "举报〔2023〕7号",
            true,
            "现场核查属实",
            List.of(new Link(RecordKind.HAZARD, new RecordId(Some.id()))),
            RewardStage.REQUESTED,
            Optional.empty(),
            Optional.empty(),
            1);
    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private final FakePlatform platform;

    FakeRewards(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public RewardRequest register(Command command, NewRewardRequest request) {
        platform.note(command, request);
        return REQUEST;
    }

    @Override
    public RewardRequest answer(Command command, RecordId id, AnswerReward answer) {
        platform.note(command, answer);
        return REQUEST.answered(
                new RewardAnswer(DAY, Optional.empty(), Optional.of(new BigDecimal("2000")), "同意奖励", "区安委办"));
    }

    @Override
    public RewardRequest cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return REQUEST.voided("重复");
    }

    @Override
    public RewardRequest get(Caller caller, RecordId id) {
        return Optional.of(REQUEST)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<RewardRequest> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(REQUEST), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id)).build());
    }

    @Override
    public List<RewardQuarter> quarters(Caller caller) {
        BigDecimal amount = new BigDecimal("2000.00");
        return List.of(
                new RewardQuarter(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30), 1, 2, 3, 1, amount, amount));
    }
}
