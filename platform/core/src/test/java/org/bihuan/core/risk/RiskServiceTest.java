package org.bihuan.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anIssue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.FillEmergency.KeptMaterial;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RevealRiskPhone;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFault;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskGoal.Extent;
import org.bihuan.api.risk.RiskGoal.Unit;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.risk.RiskProblem;
import org.bihuan.api.risk.RiskService.GoalQuery;
import org.bihuan.api.risk.RiskService.RevealedRiskPhone;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final Platform platform = new Platform();
    private final DefaultRiskService risks = platform.risks;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");
    private final Caller firm = Platform.firm(quarry.id());

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aRiskBeginsWithItsNameAndFourListsToFillIn() {
        Risk risk = registered();
        assertThat(risk.head().number()).isEqualTo("530114-FX-2023-000001");
        assertThat(risk.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
        assertThat(risk.head().ownership().territory()).contains(quarry.territory());
        assertThat(risk.title()).isEqualTo("采场高陡边坡");
        assertThat(risk.stage()).isEqualTo(RiskStage.INCOMPLETE);
        assertThat(Stream.of(RiskList.values()).map(list -> risk.missing(list).size()))
                .containsExactly(6, 5, 2, 2);
    }

    @Test
    void aRiskIsUnderControlOnTheDayTheLastOfItBecameComplete() {
        Risk risk = filled(registered());
        assertThat(risk.stage()).isEqualTo(RiskStage.INCOMPLETE);
        platform.clock.forward(Duration.ofDays(2));
        platform.sectors.remove("non-coal-mines");
        Risk complete = assessed(risk);
        assertThat(complete.stage()).isEqualTo(RiskStage.COMPLETE);
        assertThat(complete.controlled()).contains(Platform.TODAY.plusDays(2));
        platform.clock.forward(Duration.ofDays(2));
        assertThat(risks.fill(Command.by(office), id(risk), basic(complete)).controlled())
                .as("a correction leaves the day")
                .contains(Platform.TODAY.plusDays(2));
        assertThat(risks.events(office, id(risk)))
                .extracting(Event::action)
                .containsExactly(
                        "registered",
                        "basic-filled",
                        "duty-filled",
                        "control-filled",
                        "emergency-filled",
                        "assessed",
                        "basic-filled");
    }

    @Test
    void whatIsTakenAwayAgainEndsTheControl() {
        Risk complete = assessed(filled(registered()));
        FillControl less = new FillControl(complete.version(), List.of("每日巡查"), List.of(), null);
        Risk now = risks.fill(Command.by(office), id(complete), less);
        assertThat(now.stage()).isEqualTo(RiskStage.INCOMPLETE);
        assertThat(now.controlled()).isEmpty();
        assertThat(now.missing(RiskList.CONTROL)).containsExactly("regulatorMeasures");
    }

    @Test
    void figuresFollowTheListsAndEachLeadsToItsRisks() {
        Risk first = registered();
        Risk second = assessed(filled(registered()));
        assertThat(counted(second)).contains(Measure.RISK_FOUND, Measure.RISK_CONTROLLED);
        Extent total = risks.goal(office).total();
        assertThat(total.of(RiskFigure.ACTIVE)).isEqualTo(2);
        assertThat(total.of(RiskFigure.COMPLETE)).isEqualTo(1);
        assertThat(total.of(RiskFigure.DUTY_OPEN)).isEqualTo(1);
        assertThat(total.rate()).contains(new BigDecimal("50.0"));
        for (RiskFigure figure : RiskFigure.values()) {
            assertThat(recordsOf(figure)).hasSize((int) total.of(figure));
        }
        assertThat(recordsOf(RiskFigure.ASSESSMENT_OPEN)).containsExactly(id(first));
        assertThat(platform.reports.verify()).isBlank();
    }

    private List<RecordId> recordsOf(RiskFigure figure) {
        GoalQuery query = new GoalQuery(figure, Optional.empty(), Optional.empty(), Optional.empty(), 50);
        return risks.counted(office, query).items().stream()
                .map(one -> one.record().head().id())
                .toList();
    }

    private static List<Measure> counted(Risk risk) {
        return risk.counts().stream().map(Count::measure).collect(Collectors.toList());
    }

    @Test
    void whatABodyThatIsGoneHasInHandStandsUnderItInTheGoal() {
        Risk risk = Risk.registered(anIssue().at("street-luoyang").build().head(), "采场高陡边坡");
        platform.cube.change(Optional.empty(), risk, () -> platform.stores
                .records()
                .add(risk, Some.anEventOf(risk).build()));
        assertThat(risks.goal(office).territories())
                .filteredOn(unit -> unit.extent().of(RiskFigure.ACTIVE) == 1)
                .extracting(Unit::unit)
                .containsExactly(Platform.unit("street-luoyang"));
    }

    @Test
    void theGoalIsShownForTheUnitsOfTheCallersReach() {
        registered();
        assertThat(risks.goal(office).territories())
                .filteredOn(unit -> unit.extent().of(RiskFigure.ACTIVE) == 1)
                .extracting(Unit::unit)
                .containsExactly(quarry.territory());
        assertThat(risks.goal(lead).departments())
                .extracting(Unit::unit)
                .containsExactly(Platform.unit("dept-natural-resources"));
        Caller other = Platform.street("street-wulong");
        assertThat(risks.goal(other).total().rate()).isEmpty();
        assertThat(risks.goal(other).territories())
                .extracting(Unit::unit)
                .containsExactly(Platform.unit("street-wulong"));
        assertRefused(() -> risks.goal(firm), CommonProblem.FORBIDDEN);
    }

    @Test
    void aRiskThatIsGoneStaysCountedButIsNoPartOfTheGoal() {
        Risk complete = assessed(filled(registered()));
        Risk closed = risks.close(Command.by(lead), id(complete), new ReasonedChange(complete.version(), "边坡已放缓"));
        assertThat(closed.stage()).isEqualTo(RiskStage.CLOSED);
        assertThat(counted(closed)).containsExactly(Measure.RISK_FOUND, Measure.RISK_CONTROLLED);
        assertRefused(() -> assessed(closed), RecordProblem.WRONG_STAGE);
        ReasonedChange wrong = new ReasonedChange(closed.version(), "重复登记");
        assertRefused(() -> risks.cancel(Command.by(lead), id(closed), wrong), RecordProblem.WRONG_STAGE);
        assertThat(risks.cancel(Command.by(office), id(closed), wrong).counts()).isEmpty();
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void whatIsNotCompleteLeavesTheGoalByTheOfficeAlone() {
        Risk risk = filled(registered());
        ReasonedChange gone = new ReasonedChange(risk.version(), "采场已关闭");
        assertRefused(() -> risks.close(Command.by(lead), id(risk), gone), RiskProblem.NOT_COMPLETE);
        assertThat(risks.goal(office).total().rate()).contains(new BigDecimal("0.0"));
        Risk closed = risks.close(Command.by(office), id(risk), gone);
        assertThat(closed.stage()).isEqualTo(RiskStage.CLOSED);
        assertThat(counted(closed)).containsExactly(Measure.RISK_FOUND);
        assertThat(risks.goal(office).total().rate()).isEmpty();
    }

    @Test
    void materialsMayBeSavedBeforeTheyAreComplete() {
        Risk risk = registered();
        FillEmergency half = new FillEmergency(
                risk.version(), List.of(" ", "报告"), List.of(new KeptMaterial(null, "挖掘机", BigDecimal.ONE, null)));
        Risk saved = risks.fill(Command.by(office), id(risk), half);
        assertThat(saved.emergency().measures()).containsExactly("报告");
        assertThat(saved.missing(RiskList.EMERGENCY)).containsExactly("materials/0/category");
    }

    @Test
    void telephoneNumbersAreSealedAndReadInFullForAReason() {
        Risk risk = filled(registered());
        assertThat(risk.duty().regulator().phone().orElseThrow().masked()).isEqualTo("138****0001");
        assertThat(risk.duty().toString()).doesNotContain("13800000001");
        FillDuty same = new FillDuty(
                risk.version(),
                new FillDuty.Regulator("dept-natural-resources", "王五", null),
                new FillDuty.OperatorHead("李四", ""));
        Risk now = risks.fill(Command.by(office), id(risk), same);
        assertThat(now.duty().regulator().phone())
                .isEqualTo(risk.duty().regulator().phone());
        assertThat(now.missing(RiskList.DUTY)).containsExactly("operatorHead/phone");
        RevealedRiskPhone seen =
                risks.revealPhone(Command.by(firm), id(risk), new RevealRiskPhone("regulator", "应急联络"));
        assertThat(seen.phone()).isEqualTo("13800000001");
        assertThat(risks.events(office, id(risk)))
                .last()
                .extracting(Event::action, Event::reason)
                .containsExactly("phone-revealed", "应急联络");
        assertFaults(
                () -> risks.revealPhone(Command.by(firm), id(risk), new RevealRiskPhone("driver", " ")),
                Fault.at("/whose", CommonFault.NOT_ALLOWED, "regulator, operator-head"),
                Fault.at("/reason", CommonFault.REQUIRED));
        Caller leader = Platform.role(Role.LEADER);
        assertRefused(
                () -> risks.revealPhone(Command.by(leader), id(risk), new RevealRiskPhone("regulator", "看看")),
                CommonProblem.FORBIDDEN);
    }

    @Test
    void aRiskBelongsToAnEnterprise() {
        assertFaults(
                () -> risks.register(Command.by(office), told(null, "XXXX公司")),
                Fault.at("/enterprise", CommonFault.REQUIRED),
                Fault.at("/riskPoint", RiskFault.SAMPLE_OF_THE_FORM));
    }

    @Test
    void nobodySeesOrChangesWhatIsNotTheirs() {
        Risk risk = registered();
        Caller other = Platform.department("dept-housing");
        assertRefused(() -> risks.get(other, id(risk)), CommonProblem.NOT_FOUND);
        assertRefused(() -> risks.fill(Command.by(other), id(risk), basic(risk)), CommonProblem.NOT_FOUND);
        assertThat(risks.fill(Command.by(firm), id(risk), basic(risk)).version())
                .isEqualTo(2);
        assertRefused(
                () -> risks.close(Command.by(firm), id(risk), new ReasonedChange(2L, "已消除")), CommonProblem.FORBIDDEN);
        assertRefused(
                () -> risks.register(Command.by(firm), told(quarry.id().toString(), "罐区")), CommonProblem.FORBIDDEN);
        assertRefused(() -> risks.fill(Command.by(office), id(risk), basic(risk)), CommonProblem.STALE_VERSION);
    }

    private Risk registered() {
        return risks.register(Command.by(office), told(quarry.id().toString(), "采场高陡边坡"));
    }

    private Risk filled(Risk risk) {
        risks.fill(Command.by(office), id(risk), basic(risk));
        risks.fill(
                Command.by(office),
                id(risk),
                new FillDuty(
                        risk.version() + 1,
                        new FillDuty.Regulator("dept-natural-resources", "张三", "138 0000 0001"),
                        new FillDuty.OperatorHead("李四", "13800000002")));
        risks.fill(
                Command.by(office),
                id(risk),
                new FillControl(risk.version() + 2, List.of("每日巡查"), List.of("listed-supervision"), null));
        return risks.fill(
                Command.by(office),
                id(risk),
                new FillEmergency(
                        risk.version() + 3,
                        List.of("立即撤人"),
                        List.of(new KeptMaterial("抢险", "挖掘机", new BigDecimal("2"), null))));
    }

    private static FillBasic basic(Risk risk) {
        return new FillBasic(
                risk.version(),
                "采场高陡边坡",
                "雨季易失稳",
                "龙城街道某采石场",
                new FillBasic.Extent(List.of("collapse"), 3L, new BigDecimal("800000.00"), "影响道路通行"));
    }

    private Risk assessed(Risk risk) {
        return risks.assess(Command.by(office), id(risk), new AssessRisk(risk.version(), false));
    }

    private static NewRisk told(@Nullable String enterprise, String riskPoint) {
        return new NewRisk("non-coal-mines", null, null, enterprise, null, DAY, null, null, riskPoint);
    }

    private static RecordId id(Risk risk) {
        return risk.head().id();
    }

    private static void assertFaults(ThrowingCallable call, Fault... faults) {
        assertRefused(call, CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
