package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.lookback.EarlierListing;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.lookback.Outcome;
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

/** One look-back, which passes. */
final class FakeLookBacks implements LookBackService {
    static final LookBack LOOK_BACK = new LookBack(
            Some.anIssue().build().head(),
            new EarlierListing("呈政督〔2021〕3号", LocalDate.of(2021, 5, 6), ListingLevel.DISTRICT, "呈贡区人民政府"),
            "三年行动挂牌隐患回头看",
            "边坡浮石",
            List.of(),
            LookBackStage.REGISTERED,
            Optional.empty(),
            Optional.empty(),
            1);

    private final FakePlatform platform;

    FakeLookBacks(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public LookBack register(Command command, NewLookBack lookBack) {
        platform.note(command, lookBack);
        return LOOK_BACK;
    }

    @Override
    public LookBack find(Command command, RecordId id, FindOutcome outcome) {
        platform.note(command, outcome);
        return LOOK_BACK.passed(new Outcome(LocalDate.of(2023, 7, 1), "未见反弹", "某部门"));
    }

    @Override
    public LookBack assignHeir(Command command, RecordId id, AssignHeir heir) {
        platform.note(command, heir);
        return LOOK_BACK.inherited(Optional.of(new OtherEnterprise(new EnterpriseId(Some.id()), "分立后的某厂")));
    }

    @Override
    public LookBack cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return LOOK_BACK.voided("重复登记");
    }

    @Override
    public LookBack get(Caller caller, RecordId id) {
        return Optional.of(LOOK_BACK)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<LookBack> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(LOOK_BACK), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("outcome.finding", "", "未见反弹"))
                .build());
    }
}
