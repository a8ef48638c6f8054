package org.bihuan.rest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RevealRiskPhone;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Content;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.ListForm;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskGoal;
import org.bihuan.api.risk.RiskGoal.Extent;
import org.bihuan.api.risk.RiskGoal.Unit;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.text.Text;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeRisk;

/** One risk that takes every step, and a form that has what its lists lack. */
record FakeRisks(BiConsumer<Command, Object> note, List<Object> told) implements RiskService {
    static final LocalDate DAY = LocalDate.of(2023, 6, 9);
    /** A list that mentions this does not end. */
    static final String ENDLESS = "endless";

    static final Risk RISK = Some.aRisk().build().with(SomeRisk.duty(), DAY);

    @Override
    public RiskForm form() {
        Field parts = group(
                "hazardCharacter",
                field("accidentTypes", Content.CHOICES),
                field("maxCasualties", Content.COUNT),
                field("maxLoss", Content.MONEY),
                field("socialImpact", Content.TEXT));
        return new RiskForm(
                new Text("四个清单", "Four lists"),
                List.of(
                        list(RiskList.BASIC, field("description", Content.TEXT), field("address", Content.TEXT), parts),
                        list(RiskList.DUTY),
                        list(
                                RiskList.CONTROL,
                                field("operatorMeasures", Content.LINES),
                                field("regulatorMeasures", Content.CHOICES)),
                        list(
                                RiskList.EMERGENCY,
                                field("measures", Content.LINES),
                                group("materials", field("quantity", Content.QUANTITY)))),
                field("assessed", Content.YES_NO));
    }

    private static ListForm list(RiskList list, Field... fields) {
        return new ListForm(list, new Text("清单", "List"), List.of(fields));
    }

    private static Field group(String id, Field... parts) {
        return new Field(
                id, new Text(id + "组", id), Content.GROUP, true, "", Text.of(""), List.of(), "", List.of(parts));
    }

    private static Field field(String id, Content type) {
        Option fire = new Option("fire", new Text("火灾", "Fire"));
        return new Field(id, new Text(id + "项", id), type, true, "XX", Text.of(""), List.of(fire), "", List.of());
    }

    @Override
    public Risk register(Command command, NewRisk risk) {
        note.accept(command, risk);
        return RISK;
    }

    @Override
    public Risk fill(Command command, RecordId id, FillBasic list) {
        note.accept(command, list);
        return RISK.with(SomeRisk.basic(), DAY);
    }

    @Override
    public Risk fill(Command command, RecordId id, FillDuty list) {
        note.accept(command, list);
        return RISK;
    }

    @Override
    public Risk fill(Command command, RecordId id, FillControl list) {
        note.accept(command, list);
        return RISK.with(SomeRisk.control(), DAY);
    }

    @Override
    public Risk fill(Command command, RecordId id, FillEmergency list) {
        note.accept(command, list);
        return RISK.with(SomeRisk.emergency(), DAY);
    }

    @Override
    public Risk assess(Command command, RecordId id, AssessRisk answer) {
        note.accept(command, answer);
        return SomeRisk.complete(RISK, DAY);
    }

    @Override
    public Risk close(Command command, RecordId id, ReasonedChange reason) {
        note.accept(command, reason);
        return RISK.closed(new Risk.Closing(DAY, "已拆除"));
    }

    @Override
    public Risk assignHeir(Command command, RecordId id, AssignHeir heir) {
        note.accept(command, heir);
        return RISK;
    }

    @Override
    public Risk cancel(Command command, RecordId id, ReasonedChange reason) {
        note.accept(command, reason);
        return RISK.voided("重复");
    }

    @Override
    public RevealedRiskPhone revealPhone(Command command, RecordId id, RevealRiskPhone wish) {
        note.accept(command, wish);
        return new RevealedRiskPhone(RISK.supplemented(), "13800000001");
    }

    @Override
    public Risk get(Caller caller, RecordId id) {
        return Optional.of(RISK)
                .filter(risk -> risk.head().id().equals(id))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Page<Risk> list(Caller caller, RecordQuery query) {
        told.add(query);
        return query.text().equals(Optional.of(ENDLESS))
                ? new Page<>(
                        Collections.nCopies(query.limit(), RISK),
                        Optional.of(RISK.head().id().toString()))
                : new Page<>(List.of(RISK), Optional.empty());
    }

    @Override
    public long count(Caller caller, RecordQuery query) {
        told.add(query);
        return query.text().equals(Optional.of(ENDLESS)) ? 1234 : 1;
    }

    @Override
    public List<Event> events(Caller caller, RecordId id) {
        return List.of(Some.anEventOf(get(caller, id))
                .changing(new Change("duty.regulator.phone.sealed", "", "k:1"))
                .build());
    }

    @Override
    public RiskGoal goal(Caller caller) {
        Extent extent = new Extent(Map.of(RiskFigure.ACTIVE, 3L, RiskFigure.COMPLETE, 2L, RiskFigure.BASIC_OPEN, 1L));
        return new RiskGoal(
                extent,
                List.of(new Unit(new OrganisationId("dept-natural-resources"), extent)),
                List.of(new Unit(new OrganisationId("street-longcheng"), new Extent(Map.of()))));
    }

    @Override
    public Page<CountedRecord> counted(Caller caller, GoalQuery query) {
        told.add(query);
        return new Page<>(
                List.of(new CountedRecord(RISK.head().occurred(), 1, Optional.empty(), RISK)), Optional.empty());
    }
}
