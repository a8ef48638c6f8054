package org.bihuan.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Answer;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.inspection.Verdict;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.trace.Trace;
import org.bihuan.api.trace.Trace.Check;
import org.bihuan.api.trace.Trace.Limit;
import org.bihuan.api.trace.Trace.Part;
import org.bihuan.api.trace.Trace.Relation;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraceServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 14);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Caller.of(platform.account("mine-inspector", "dept-natural-resources"), "10.0.0.1");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whoLookedBeforeAndSaidItWasMetIsNamed() {
        Inspection blind = answered("met");
        platform.clock.forward(Duration.ofHours(1));
        Hazard hazard = platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(quarry.id())
                        .build());
        platform.clock.forward(Duration.ofHours(1));
        answered("met");
        Trace trace = platform.traces.ofHazard(office, hazard.id());
        assertThat(trace.hazard()).contains(hazard);
        assertThat(trace.foundBy()).contains(office.name());
        assertThat(trace.checks())
                .extracting(check -> check.relation().orElseThrow())
                .containsExactly(Relation.BEFORE, Relation.AFTER);
        Check before = trace.checks().get(0);
        assertThat(before.id()).isEqualTo(blind.head().id());
        assertThat(before.item().flatMap(CheckedItem::answer).map(Answer::verdict))
                .contains(Verdict.MET);
        assertThat(before.sheet().checklists().get(0).sectorVersion()).isEqualTo("1.0.0");
        assertThat(before.people()).singleElement().asString().contains("（");
    }

    @Test
    void theCheckThatFoundItSaysSo() {
        Inspection answered = answered("not-met");
        Inspection found = platform.inspections.find(
                Command.by(lead),
                answered.head().id(),
                new NewFinding("mine-07", null, null, null, null, null, null, "二号台阶", null));
        Trace trace = platform.traces.ofHazard(
                office, new HazardId(found.sheet().hazards().get(0).record().value()));
        assertThat(trace.checks()).singleElement().satisfies(check -> assertThat(check.relation())
                .contains(Relation.FOUND));
    }

    @Test
    void theCheckBehindAFurtherChannelFoundItAsWell() {
        Hazard first = platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
        Inspection answered = answered("not-met");
        Inspection found = platform.inspections.find(
                Command.by(lead),
                answered.head().id(),
                new NewFinding("mine-07", null, null, null, null, null, null, "二号台阶", null));
        HazardId second = new HazardId(found.sheet().hazards().get(0).record().value());
        platform.hazards.merge(
                Command.by(office),
                second,
                new MergeHazard(
                        platform.hazards.get(office, second).version(),
                        first.id().toString(),
                        "同一隐患"));
        assertThat(platform.traces.ofHazard(office, first.id()).checks())
                .singleElement()
                .satisfies(check -> assertThat(check.relation()).contains(Relation.FOUND));
    }

    @Test
    void anEnterpriseShowsAllItsChecksButVoidedOnes() {
        Inspection voided = answered("met");
        platform.inspections.cancel(Command.by(lead), voided.head().id(), new ReasonedChange(voided.version(), "重复"));
        answered("met");
        platform.selfChecks.begin(
                Command.by(Platform.firm(quarry.id())),
                new NewSelfCheck(null, null, null, null, null, DAY.minusDays(3), null, null, "sector", true, "张三"));
        Trace trace = platform.traces.ofEnterprise(office, quarry.id());
        assertThat(trace.checks())
                .extracting(Check::kind)
                .containsExactly(RecordKind.SELF_CHECK, RecordKind.INSPECTION);
        assertThat(trace.checks()).allMatch(check -> check.relation().equals(Optional.empty()));
    }

    @Test
    void whoeverSeesOnlyAPartOfTheChecksIsToldWhich() {
        answered("met");
        assertThat(platform.traces.ofEnterprise(office, quarry.id()).part()).isEmpty();
        Trace ofAnother = platform.traces.ofEnterprise(Platform.department("dept-housing"), quarry.id());
        assertThat(ofAnother.checks()).isEmpty();
        assertThat(ofAnother.part()).contains(new Part(Limit.LEAD, Platform.unit("dept-housing")));
        assertThat(platform.traces
                        .ofEnterprise(Platform.street("street-longcheng"), quarry.id())
                        .part())
                .contains(new Part(Limit.TERRITORY, Platform.unit("street-longcheng")));
    }

    @Test
    void theTextOfATraceIsTheSameUntilSomethingInItChanges() {
        Inspection first = answered("met");
        Trace before = platform.traces.ofEnterprise(office, quarry.id());
        String text = platform.traces.text(before);

        assertThat(text)
                .contains(
                        "enterpriseName=" + quarry.name() + "\n",
                        "checks[0].number=" + first.head().number() + "\n")
                .contains("checks[0].lastHash="
                        + platform.stores
                                .events()
                                .of(first.head().id().value())
                                .get(2)
                                .hash());
        assertThat(platform.traces.text(platform.traces.ofEnterprise(Platform.office(), quarry.id())))
                .isEqualTo(text);
        answered("not-met");
        assertThat(platform.traces.text(platform.traces.ofEnterprise(office, quarry.id())))
                .isNotEqualTo(text);
    }

    @Test
    void aFirmTracesNobody() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.traces.ofEnterprise(Platform.firm(quarry.id()), quarry.id()))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    private Inspection answered(String verdict) {
        Inspection planned = platform.inspections.plan(
                Command.by(lead),
                new NewInspection(
                        quarry.id().toString(),
                        null,
                        null,
                        null,
                        DAY,
                        "ordinary",
                        "sector",
                        null,
                        null,
                        List.of(new NewMember(null, null, "mine-inspector")),
                        null));
        Inspection begun = platform.inspections.begin(
                Command.by(lead), planned.head().id(), new BeginInspection(planned.version(), DAY, null, null));
        return platform.inspections.answer(
                Command.by(lead),
                begun.head().id(),
                new GiveAnswers(begun.version(), List.of(new NewAnswer("mine-07", verdict, "看过", null))));
    }
}
