package org.bihuan.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.RowId;
import org.bihuan.api.text.Text;
import org.bihuan.api.work.CorrectWork;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.PeriodicWork;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkKind.Counted;
import org.bihuan.api.work.WorkKind.Feed;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkRecord.Content;
import org.bihuan.api.work.WorkService;
import org.bihuan.api.work.WorkStage;
import org.bihuan.testkit.Some;

/** One reward that takes every step. */
record FakeWork(BiConsumer<Command, Object> note, List<Object> told) implements WorkService {
    static final WorkRecord REWARD = new WorkRecord(
            new Head(
                    new RecordId(Some.id()),
                    "530114-GZ-2023-000001",
                    Optional.empty(),
                    Optional.empty(),
                    new RowId("other"),
                    List.of(),
                    new Ownership(
                            Optional.of(new OrganisationId("street-longcheng")),
                            Optional.of(new OrganisationId("street-longcheng")),
                            Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2023, 6, 1),
                    Instant.parse("2023-06-01T08:30:00.123Z")),
            "reward",
            "举报奖励发放",
            List.of(Measure.LEADERSHIP_05A),
            Counted.AMOUNT,
            content("1000"),
            WorkStage.REGISTERED,
            Optional.empty(),
            1);

    private static Content content(String amount) {
        return new Content(
                "兑现举报奖励",
                Optional.empty(),
                Optional.of("街道办"),
                Optional.empty(),
                Optional.of(new BigDecimal(amount)),
                Optional.empty());
    }

    @Override
    public List<WorkKind> kinds() {
        return List.of(new WorkKind(
                "reward",
                new Text("举报奖励发放", "Reward for a tip"),
                Optional.empty(),
                Optional.of(new Text("奖励金额（元）", "Reward (yuan)")),
                Counted.AMOUNT,
                List.of(new Feed(Measure.LEADERSHIP_05A, new Text("举报奖励金额", "Rewards for tips")))));
    }

    @Override
    public WorkRecord register(Command command, NewWork work) {
        note.accept(command, work);
        return REWARD;
    }

    @Override
    public WorkRecord correct(Command command, RecordId id, CorrectWork correction) {
        note.accept(command, correction);
        return REWARD.corrected(content("800"));
    }

    @Override
    public WorkRecord cancel(Command command, RecordId id, ReasonedChange reason) {
        note.accept(command, reason);
        return REWARD.voided("重复");
    }

    @Override
    public WorkRecord get(Caller caller, RecordId id) {
        return Optional.of(REWARD)
                .filter(work -> work.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<WorkRecord> list(Caller caller, RecordQuery query) {
        told.add(query);
        return new Page<>(List.of(REWARD), Optional.empty());
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("content.amount", "1000", "800"))
                .build());
    }

    @Override
    public List<PeriodicWork> periodic(Caller caller) {
        LocalDate first = LocalDate.of(2023, 6, 1);
        LocalDate last = LocalDate.of(2023, 6, 30);
        return List.of(new PeriodicWork(
                kinds().get(0),
                new OrganisationId("swc-office"),
                "R-FRQ-07",
                first,
                last,
                last.plusDays(10),
                Optional.of(REWARD)));
    }

    @Override
    public boolean hasEvidence(WorkRecord work) {
        return false;
    }
}
