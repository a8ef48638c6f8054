package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;
import static org.bihuan.testkit.Some.anInspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseProblem;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.DoublePenalty.Ground;
import org.bihuan.api.enforcement.DoublePenalty.Why;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.enforcement.SafeHarbour.Proof;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnforcementRulesTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 9, 1);
    private static final LocalDate DEADLINE = Platform.TODAY.plusDays(30);

    private final Platform platform = new Platform();
    private final DefaultCaseService cases = platform.cases;
    private final Enterprise quarry = platform.quarry();
    private final Caller firm = Platform.firm(quarry.id());
    private final Caller department = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHazardThatTheFirmFoundReportedAndPlannedBeforeTheCaseIsNotPunished() {
        Hazard reported = found("self-check");
        Hazard planned = planned(reported, DEADLINE);
        EnforcementCase opened = opened(planned);
        SafeHarbour harbour = harbour(opened);
        assertThat(harbour.protects()).isTrue();
        assertThat(harbour.start()).isEqualTo(opened.head().recorded());
        assertThat(harbour.byInspection()).isFalse();
        assertThat(harbour.before()).extracting(Proof::action).containsExactly("registered", "planned");
        assertThat(harbour.before()).extracting(Proof::by).containsOnly(firm.name());
        assertThat(harbour.before())
                .extracting(Proof::recorded)
                .isSorted()
                .allMatch(instant -> instant.isBefore(harbour.start()));
        assertRefused(() -> decided(new Deciding(opened).kind("fine").fining("20000")), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at(
                                        "/hazards/0",
                                        CaseFault.SAFE_HARBOUR,
                                        planned.number(),
                                        harbour.before().get(0).recorded(),
                                        harbour.before().get(1).recorded(),
                                        harbour.start()),
                                Fault.at("/overrideReason", CommonFault.REQUIRED)));
        assertThat(decided(new Deciding(opened).kind("interview")).decisions()).hasSize(1);
    }

    @Test
    void theDepartmentPunishesAllTheSameWithAReasonThatStaysOnTheDecision() {
        EnforcementCase opened = opened(planned(found("self-check"), DEADLINE));
        EnforcementCase punished = decided(new Deciding(opened).overriding("整改措施虚假"));
        assertThat(punished.decisions().get(0).override()).contains("整改措施虚假");
        Event last = cases.events(department, id(punished)).get(1);
        assertThat(last.action()).isEqualTo("decided-over-safe-harbour");
        assertThat(last.reason()).isEqualTo("整改措施虚假");
        EnforcementCase corrected =
                cases.correct(Command.by(department), id(punished), new Deciding(punished).correcting(1, "文书号误填"));
        assertThat(corrected.decisions().get(0).override()).contains("整改措施虚假");
    }

    @Test
    void aReasonWithoutASafeHarbourIsRefused() {
        EnforcementCase opened = opened(found("inspection"));
        assertRefused(() -> decided(new Deciding(opened).overriding("多余")), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/overrideReason", CaseFault.NOTHING_TO_OVERRIDE)));
    }

    @Test
    void theSafeHarbourSaysWhatIsMissing() {
        assertThat(harbour(opened(found("inspection"))).gap()).contains(Gap.NOT_SELF_CHECK);
        Hazard bare = found("self-check");
        EnforcementCase early = opened(bare);
        assertThat(harbour(early).gap()).contains(Gap.NO_MEASURES);
        planned(bare, DEADLINE);
        assertThat(harbour(early).gap()).contains(Gap.NO_MEASURES);
        EnforcementCase late = opened(bare);
        assertThat(harbour(late).gap()).isEmpty();
        platform.clock.forward(Duration.ofDays(31));
        assertThat(harbour(late).gap()).contains(Gap.OVERDUE);
    }

    @Test
    void aLaterDeadlineThatNobodyGrantedHelpsNobody() {
        Hazard planned = planned(found("self-check"), Platform.TODAY.plusDays(2));
        EnforcementCase opened = opened(planned);
        assertRefused(() -> planned(planned, DEADLINE), CommonProblem.INVALID_INPUT);
        assertThat(harbour(opened).protects()).isTrue();
        platform.clock.forward(Duration.ofDays(3));
        assertThat(harbour(opened).gap()).contains(Gap.OVERDUE);
    }

    @Test
    void whatTheFirmReportedAfterTheInspectionBeganComesTooLate() {
        Inspection early = inspected();
        Hazard planned = planned(found("self-check"), DEADLINE);
        Inspection late = inspected();
        SafeHarbour caught = harbour(opened(early, planned));
        assertThat(caught.gap()).contains(Gap.REPORTED_LATER);
        assertThat(caught.byInspection()).isTrue();
        assertThat(caught.start()).isEqualTo(early.beginning().orElseThrow().recorded());
        SafeHarbour proven = harbour(opened(late, planned));
        assertThat(proven.protects()).isTrue();
        assertThat(proven.start()).isEqualTo(late.beginning().orElseThrow().recorded());
    }

    @Test
    void whatWasMendedOnTheSpotOrInTimeStaysProtected() {
        Hazard atOnce = found("self-check");
        platform.hazards.rectify(
                Command.by(firm), atOnce.id(), new RectifyHazard(atOnce.version(), null, "当场改正", true));
        platform.clock.forward(Duration.ofMinutes(1));
        EnforcementCase opened = opened(atOnce);
        Hazard planned = planned(found("self-check"), DEADLINE);
        platform.hazards.rectify(
                Command.by(firm), planned.id(), new RectifyHazard(planned.version(), null, "已完成整改", false));
        EnforcementCase second = opened(planned);
        platform.clock.forward(Duration.ofDays(60));
        assertThat(harbour(opened).protects()).isTrue();
        assertThat(harbour(second).protects()).isTrue();
    }

    @Test
    void aPenaltyForTheOtherHazardOfTheCasePasses() {
        Hazard mended = planned(found("self-check"), DEADLINE);
        Hazard neglected = found("inspection");
        EnforcementCase opened = opened(mended, neglected);
        assertRefused(() -> decided(new Deciding(opened)), CommonProblem.INVALID_INPUT);
        EnforcementCase warned = decided(new Deciding(opened).of(neglected.id().toString()));
        assertThat(warned.decisions().get(0).override()).isEmpty();
        assertThat(warned.decisions().get(0).hazards())
                .containsExactly(neglected.head().id());
    }

    @Test
    void aMajorHazardThatOthersFoundAsksForBothPenaltiesBeforeTheCaseEnds() {
        Hazard hazard = found("inspection");
        EnforcementCase fined =
                decided(new Deciding(opened(hazard)).kind("fine").fining("50000"));
        assertThat(rules(fined).doublePenalty().grounds()).containsExactly(new Ground(hazard.number(), Why.PERSISTS));
        assertThat(rules(fined).doublePenalty().complete()).isFalse();
        assertRefused(() -> concluded(fined), CaseProblem.DOUBLE_PENALTY_MISSING);
        EnforcementCase both =
                decided(new Deciding(fined).kind("fine").fining("10000").against("principal", "李某"));
        assertThat(rules(both).doublePenalty().complete()).isTrue();
        closed(hazard);
        assertThat(concluded(both).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void aReasonMakesOnePenaltyEnough() {
        EnforcementCase opened = opened(found("inspection"));
        EnforcementCase single = cases.punishSingly(
                Command.by(department), id(opened), new ReasonedChange(opened.version(), "主要负责人已被追究刑事责任"));
        assertThat(rules(single).doublePenalty().reason()).contains("主要负责人已被追究刑事责任");
        assertThat(concluded(single).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void nothingAsksForBothPenaltiesWhereTheFirmIsPuttingItRightOrNoStandardMakesItMajor() {
        assertThat(rules(opened(planned(found("self-check"), DEADLINE)))
                        .doublePenalty()
                        .required())
                .isFalse();
        Hazard general = platform.hazards.register(
                Command.by(firm),
                aNewHazard()
                        .of(quarry.id())
                        .judgedBy("mine-08")
                        .source("self-check")
                        .foundOn(FOUND)
                        .build());
        assertThat(rules(opened(general)).doublePenalty().required()).isFalse();
    }

    @Test
    void anAccidentAsksForBothPenaltiesEvenThen() {
        Hazard hazard = planned(found("self-check"), DEADLINE);
        Accident accident = platform.accidents.register(
                Command.by(department),
                new NewAccident(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        null,
                        FOUND,
                        null,
                        null,
                        "work",
                        "采场",
                        "边坡滑塌",
                        "作业时滑塌",
                        1L,
                        0L,
                        BigDecimal.ZERO,
                        null,
                        List.of(hazard.id().toString())));
        NewCase told = CaseServiceTest.told(quarry, hazard);
        EnforcementCase opened = cases.register(
                Command.by(department),
                new NewCase(
                        told.sector(),
                        null,
                        null,
                        told.enterprise(),
                        told.occurred(),
                        null,
                        null,
                        told.title(),
                        told.description(),
                        told.hazards(),
                        List.of(accident.head().id().toString()),
                        null));
        assertThat(rules(opened).doublePenalty().grounds()).containsExactly(new Ground(hazard.number(), Why.ACCIDENT));
    }

    @Test
    void whatLastsAndWasPunishedOftenIsProposedForClosure() {
        Hazard hazard = found("inspection");
        EnforcementCase first = decided(new Deciding(opened(hazard)).with("一号", "某条"));
        decided(new Deciding(first).kind("fine").fining("1").with("一号", "某条"));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(14, 1, 180, 2, false, false));
        EnforcementCase second = decided(new Deciding(opened(hazard)).with("二号", "某条"));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(14, 2, 180, 2, false, false));
        platform.clock.forward(Duration.ofDays(166));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(180, 2, 180, 2, true, true));
        assertThat(rules(first).hazards().get(0).persistence().proposed()).isTrue();
        EnforcementCase revoked = cases.revoke(
                Command.by(department), id(second), new RevokeDecision(second.version(), 1L, null, "复议撤销"));
        assertThat(persistence(hazard).proposed()).isFalse();
        EnforcementCase again = decided(new Deciding(revoked).with("三号", "某条"));
        assertThat(persistence(hazard).proposed()).isTrue();
        EnforcementCase closed = decided(new Deciding(again).kind("closure").with("关闭一号", "某条"));
        assertThat(persistence(hazard).proposed()).isFalse();
        assertThat(persistence(hazard).banOutstanding()).isTrue();
        decided(new Deciding(closed).kind("industry-ban").against("principal", "李某"));
        assertThat(persistence(hazard).banOutstanding()).isFalse();
    }

    @Test
    void aPenaltyNeverClosesAHazard() {
        Hazard hazard = planned(found("inspection"), DEADLINE);
        EnforcementCase fined =
                decided(new Deciding(opened(hazard)).kind("fine").fining("50000"));
        EnforcementCase both = decided(new Deciding(fined).against("principal", "李某"));
        assertThat(platform.hazards.get(department, hazard.id())).isEqualTo(hazard);
        HazardStanding standing = rules(both).hazards().get(0);
        assertThat(standing.stage().open()).isTrue();
        assertThat(standing.followUp()).isTrue();
        assertThat(standing.overdue()).isFalse();
        platform.clock.forward(Duration.ofDays(31));
        assertThat(rules(both).hazards().get(0).overdue()).isTrue();
    }

    @Test
    void aCaseEndsNotBeforeTheHazardsThatItPunishedAreClosed() {
        Hazard hazard = found("inspection");
        EnforcementCase fined =
                decided(new Deciding(opened(hazard)).kind("fine").fining("50000"));
        EnforcementCase both = decided(new Deciding(fined).against("principal", "李某"));
        assertRefused(() -> concluded(both), CaseProblem.PUNISHED_HAZARD_OPEN)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(hazard.number()));
        closed(hazard);
        EnforcementCase concluded = concluded(both);
        assertThat(concluded.stage()).isEqualTo(CaseStage.CONCLUDED);
        assertThat(rules(concluded).hazards().get(0).followUp()).isFalse();
    }

    @Test
    void aCaseThatPunishedOneOfItsHazardsEndsWhileTheOtherIsOpen() {
        Hazard punished = found("inspection");
        Hazard other = planned(found("self-check"), DEADLINE);
        EnforcementCase fined = decided(new Deciding(opened(punished, other))
                .kind("fine")
                .fining("50000")
                .of(punished.id().toString()));
        EnforcementCase both = decided(
                new Deciding(fined).against("principal", "李某").of(punished.id().toString()));
        closed(punished);
        assertThat(concluded(both).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void theStandingOfAHazardIsSeenByThoseWhoSeeItAndCases() {
        Hazard hazard = found("self-check");
        assertRefused(() -> cases.standing(firm, hazard.id()), CommonProblem.FORBIDDEN);
        assertRefused(() -> cases.standing(Platform.department("dept-housing"), hazard.id()), CommonProblem.NOT_FOUND);
        assertRefused(() -> cases.standing(department, new HazardId(quarry.id().value())), CommonProblem.NOT_FOUND);
        platform.clock.forward(Duration.ofSeconds(1));
        assertThat(cases.standing(department, hazard.id()).harbour().before()).hasSize(1);
    }

    private SafeHarbour harbour(EnforcementCase whole) {
        return rules(whole).hazards().get(0).harbour();
    }

    private Persistence persistence(Hazard hazard) {
        return cases.standing(department, hazard.id()).persistence();
    }

    private CaseRules rules(EnforcementCase whole) {
        return cases.rules(department, id(whole));
    }

    /** Rectified on the spot and accepted. */
    private void closed(Hazard hazard) {
        Hazard rectified = platform.hazards.rectify(
                Command.by(department), hazard.id(), new RectifyHazard(hazard.version(), null, "已整改", true));
        platform.hazards.accept(
                Command.by(department),
                hazard.id(),
                new AcceptHazard(rectified.version(), null, "符合要求", null, "现场查看，未留照片"));
    }

    private Hazard found(String source) {
        Hazard hazard = platform.hazards.register(
                Command.by(source.equals("self-check") ? firm : department),
                aNewHazard().of(quarry.id()).source(source).foundOn(FOUND).build());
        platform.clock.forward(Duration.ofMinutes(1));
        return hazard;
    }

    private Hazard planned(Hazard hazard, LocalDate deadline) {
        Hazard planned = platform.hazards.plan(
                Command.by(firm),
                hazard.id(),
                new PlanHazard(hazard.version(), "矿长", "削坡减载", new BigDecimal("1000"), deadline, "撤人", null));
        platform.clock.forward(Duration.ofMinutes(1));
        return planned;
    }

    /** An inspection of the quarry that begins now. */
    private Inspection inspected() {
        Inspection inspection = anInspection()
                .of(quarry.id(), quarry.name())
                .begunAt(platform.desk.now())
                .begun();
        platform.stores.records().add(inspection, Some.anEventOf(inspection).build());
        platform.clock.forward(Duration.ofMinutes(1));
        return inspection;
    }

    private EnforcementCase opened(Inspection inspection, Hazard hazard) {
        NewCase told = CaseServiceTest.told(quarry, hazard);
        return cases.register(
                Command.by(department),
                new NewCase(
                        told.sector(),
                        null,
                        null,
                        told.enterprise(),
                        told.occurred(),
                        null,
                        null,
                        told.title(),
                        told.description(),
                        told.hazards(),
                        null,
                        List.of(inspection.head().id().toString())));
    }

    private EnforcementCase opened(Hazard... hazards) {
        EnforcementCase opened = cases.register(Command.by(department), CaseServiceTest.told(quarry, hazards));
        platform.clock.forward(Duration.ofMinutes(1));
        return opened;
    }

    private EnforcementCase decided(Deciding deciding) {
        return cases.decide(Command.by(department), id(deciding.whole()), deciding.made());
    }

    private EnforcementCase concluded(EnforcementCase whole) {
        return cases.conclude(Command.by(department), id(whole), new ConcludeCase(whole.version(), null, "已执行"));
    }

    private static RecordId id(EnforcementCase whole) {
        return whole.head().id();
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
