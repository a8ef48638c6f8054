package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.Progress;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Removal;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionService;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeSupervision;

/** One listing of one hazard. */
final class FakeSupervisions implements SupervisionService {
    static final Supervision SUPERVISION =
            Some.aSupervisionOf(Some.aHazard().build()).build();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    private final FakePlatform platform;

    FakeSupervisions(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public boolean overdue(Supervision supervision, LocalDate today) {
        return supervision.stage() == SupervisionStage.LISTED && today.isAfter(supervision.lastDay());
    }

    @Override
    public Supervision register(Command command, NewSupervision supervision) {
        platform.note(command, supervision);
        return SUPERVISION;
    }

    @Override
    public Supervision publish(Command command, RecordId id, PublishSupervision publicity) {
        platform.note(command, publicity);
        return SUPERVISION.published(SomeSupervision.publicity(DAY));
    }

    @Override
    public Supervision report(Command command, RecordId id, ReportProgress progress) {
        platform.note(command, progress);
        return SUPERVISION.progressed(new Progress(DAY, "已完成一半", "某部门"));
    }

    @Override
    public Supervision remove(Command command, RecordId id, RemoveListing removal) {
        platform.note(command, removal);
        return SUPERVISION.removed(new Removal(DAY, "呈政督〔2023〕9号", Optional.empty(), "区安委办"));
    }

    @Override
    public Supervision raise(Command command, RecordId id, RaiseListing raising) {
        platform.note(command, raising);
        return SUPERVISION;
    }

    @Override
    public Supervision cancel(Command command, RecordId id, ReasonedChange reason) {
        platform.note(command, reason);
        return SUPERVISION.voided("重复挂牌");
    }

    @Override
    public List<Organisation> listingBodies() {
        return platform.organisations().all();
    }

    @Override
    public Supervision get(Caller caller, RecordId id) {
        return Optional.of(SUPERVISION)
                .filter(one -> one.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Supervision> list(Caller caller, RecordQuery query) {
        platform.told.add(query);
        return new Page<>(List.of(SUPERVISION), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("publicity.where", "", "区政府门户网站"))
                .build());
    }
}
