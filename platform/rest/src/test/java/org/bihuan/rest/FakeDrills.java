package org.bihuan.rest;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.campaign.Obligation.Whom;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DrillService;
import org.bihuan.api.selfcheck.DrillStage;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.testkit.Some;

/** One drill, and two enterprises of which one held it. */
final class FakeDrills implements DrillService {
    static final Drill DRILL = new Drill(
            Some.anIssue().build().head(), "边坡滑塌", 35, true, "集合用时六分钟", DrillStage.REGISTERED, Optional.empty(), 1);

    private final FakePlatform platform;

    FakeDrills(FakePlatform platform) {
        this.platform = platform;
    }

    static List<DutyState> duties(Caller caller, DutyQuery query) {
        Obligation month = new Obligation(
                query.duty(),
                Whom.ALL,
                "R-FRQ-01",
                query.day().withDayOfMonth(1),
                query.day().withDayOfMonth(30));
        Enterprise one = Some.anEnterprise().at("street-longcheng").build();
        Enterprise other = Some.anEnterprise().at("street-longcheng").build();
        return List.of(
                new DutyState(one, month, Optional.of(DRILL.head().id())),
                new DutyState(other, month, Optional.empty()));
    }

    @Override
    public Drill register(Command command, NewDrill drill) {
        platform.note(command, drill);
        return DRILL;
    }

    @Override
    public Drill cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return DRILL.voided("重复");
    }

    @Override
    public Drill get(Caller caller, RecordId id) {
        return Optional.of(DRILL)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Drill> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(DRILL), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id)).build());
    }
}
