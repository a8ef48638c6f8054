package org.bihuan.core.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.api.selfcheck.SubmitSelfCheck;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelfCheckServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 10);

    private final Platform platform = new Platform();
    private final DefaultSelfCheckService checks = platform.selfChecks;
    private final DefaultDrillService drills = platform.drills;
    private final DefaultDutyService duties = platform.duties;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller firm = Platform.firm(quarry.id());

    @BeforeEach
    void addSixWorks() {
        platform.sectors.addSixWorks();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aFirmChecksItselfWithoutNamingItself() {
        SelfCheck begun = begun(true);
        assertThat(begun.head().number()).isEqualTo("530114-ZC-2023-000001");
        assertThat(begun.head().ownership().enterprise()).contains(quarry.id());
        assertThat(begun.head().sector()).contains(quarry.sector());
        assertThat(begun.sheet().items()).hasSize(7);
        assertThat(begun.counts()).isEmpty();
    }

    @Test
    void whatItFindsIsAHazardFoundByItself() {
        SelfCheck begun = begun(true);
        SelfCheck answered = checks.answer(
                Command.by(firm),
                id(begun),
                new GiveAnswers(begun.version(), List.of(new NewAnswer("mine-07", "not-met", "边坡有裂缝", null))));
        SelfCheck found = checks.find(
                Platform.keyed(firm, "key", "digest"),
                id(answered),
                new NewFinding("mine-07", null, null, null, null, null, null, "二号台阶", null));
        HazardId hazard = new HazardId(found.links().get(0).record().value());
        assertThat(platform.hazards.get(firm, hazard).source()).isEqualTo(Source.SELF_CHECK);
        assertThat(platform.hazards.get(firm, hazard).description()).isEqualTo("边坡有裂缝");
    }

    @Test
    void itIsSubmittedOnceEverythingIsAnswered() {
        SelfCheck begun = begun(true);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> submitted(begun))
                .satisfies(refused -> assertThat(refused.faults())
                        .hasSize(7)
                        .contains(Fault.at("/answers/mine-08", InspectionFault.ITEM_NOT_ANSWERED, "要求 mine-08")));
        SelfCheck submitted = submitted(answeredAll(begun));
        assertThat(submitted.stage()).isEqualTo(SelfCheckStage.SUBMITTED);
        assertRefused(() -> answeredAll(submitted), RecordProblem.WRONG_STAGE);
    }

    @Test
    void anItemHasOneAnswer() {
        SelfCheck begun = begun(true);
        NewAnswer answer = new NewAnswer("mine-08", "met", null, null);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> checks.answer(
                        Command.by(firm), id(begun), new GiveAnswers(begun.version(), List.of(answer, answer))))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/answers/1/item", RecordFault.NAMED_TWICE)));
    }

    @Test
    void nobodyChecksForAnotherFirm() {
        Enterprise other = platform.quarryIn("street-wulong");
        assertRefused(
                () -> checks.begin(Command.by(firm), told(other.id().toString(), true)), CommonProblem.INVALID_INPUT);
        assertRefused(
                () -> checks.begin(Command.by(Platform.department("dept-housing")), told(null, true)),
                CommonProblem.FORBIDDEN);
        SelfCheck own = begun(true);
        assertRefused(() -> checks.get(Platform.firm(other.id()), id(own)), CommonProblem.NOT_FOUND);
        assertThat(checks.get(Platform.department("dept-natural-resources"), id(own)))
                .isEqualTo(own);
    }

    @Test
    void aDrillIsRegisteredAndVoided() {
        Drill drill = drill(DAY);
        assertThat(drill.head().number()).isEqualTo("530114-YL-2023-000001");
        Drill voided = drills.cancel(Command.by(office), drill.head().id(), new ReasonedChange(drill.version(), "重复"));
        assertThat(voided.voidReason()).contains("重复");
        NewDrill wrong = new NewDrill(null, null, null, null, null, null, null, null, " ", 0L, null, null);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> drills.register(Command.by(firm), wrong))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/occurred", "/subject", "/participants", "/knowWayOut", "/evaluation"));
    }

    @Test
    void aCheckLedByThePrincipalDoesTheDutyOfItsPeriodOnly() {
        assertThat(done(Duty.LEADER_CHECK, DAY)).containsExactly(Optional.empty());
        submitted(answeredAll(begun(false)));
        assertThat(done(Duty.LEADER_CHECK, DAY)).containsExactly(Optional.empty());
        SelfCheck led = submitted(answeredAll(begun(true)));
        assertThat(done(Duty.LEADER_CHECK, DAY)).containsExactly(Optional.of(id(led)));
        assertThat(done(Duty.LEADER_CHECK, DAY.minusMonths(3))).containsExactly(Optional.empty());
        checks.cancel(Command.by(office), id(led), new ReasonedChange(led.version(), "代签"));
        assertThat(done(Duty.LEADER_CHECK, DAY)).containsExactly(Optional.empty());
    }

    @Test
    void whatIsEnteredLongAfterItsDayCountsAndSaysSo() {
        Instant noon = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        platform.clock.forward(Duration.between(platform.clock.instant(), noon).plusDays(Head.DAYS_TO_ENTER));
        SelfCheck inTime = begun(false);
        platform.clock.forward(Duration.ofDays(1));
        SelfCheck later = submitted(answeredAll(begun(true)));
        assertThat(inTime.head().enteredLater()).isFalse();
        assertThat(later.head().enteredLater()).isTrue();
        assertThat(done(Duty.LEADER_CHECK, DAY)).containsExactly(Optional.of(id(later)));
    }

    @Test
    void nothingIsDueInAPeriodThatWasOverWhenTheFirmWasRegistered() {
        Enterprise late = Some.anEnterprise()
                .named("新设石料厂")
                .recordedOn(LocalDate.of(2023, 7, 1))
                .build();
        platform.stores.enterprises().add(late, Some.anEventOf(late).build());
        assertThat(owing(LocalDate.of(2023, 6, 10))).containsExactly(quarry.id());
        assertThat(owing(LocalDate.of(2023, 7, 10))).containsExactlyInAnyOrder(quarry.id(), late.id());
        Caller owner = Platform.firm(late.id());
        Drill early = drills.register(
                Command.by(owner),
                new NewDrill(
                        null, null, null, null, null, LocalDate.of(2023, 6, 20), null, null, "边坡滑塌", 9L, true, "补录"));
        assertThat(standing(owner, Duty.DRILL, LocalDate.of(2023, 6, 10)))
                .extracting(DutyState::done)
                .containsExactly(Optional.of(early.head().id()));
    }

    @Test
    void whatWasDueBeforeAFirmClosedRemainsDueAndNothingIsDueAfterwards() {
        platform.enterprises.close(
                Command.by(office),
                quarry.id(),
                new CloseEnterprise(quarry.version(), LocalDate.of(2023, 7, 1), "注销", null));
        assertThat(owing(LocalDate.of(2023, 6, 10))).containsExactly(quarry.id());
        assertThat(owing(LocalDate.of(2023, 7, 10))).isEmpty();
        assertThat(standing(office, Duty.LEADER_CHECK, LocalDate.of(2023, 6, 10)))
                .hasSize(1);
        assertThat(standing(office, Duty.LEADER_CHECK, LocalDate.of(2023, 7, 10)))
                .isEmpty();
    }

    private List<DutyState> standing(Caller caller, Duty duty, LocalDate day) {
        return duties.on(caller, new DutyQuery(duty, day, Optional.empty(), Optional.empty(), false));
    }

    private List<EnterpriseId> owing(LocalDate day) {
        return standing(office, Duty.DRILL, day).stream()
                .filter(state -> state.done().isEmpty())
                .map(state -> state.enterprise().id())
                .toList();
    }

    @Test
    void aDrillDoesTheDutyAndOutsideTheCampaignThereIsNone() {
        Drill drill = drill(DAY);
        assertThat(done(Duty.DRILL, DAY))
                .containsExactly(Optional.of(drill.head().id()));
        assertThat(standing(office, Duty.DRILL, LocalDate.of(2024, 2, 1))).isEmpty();
    }

    @Test
    void everybodySeesTheDutiesOfTheirOwn() {
        platform.quarryIn("street-wulong");
        assertThat(standing(office, Duty.DRILL, DAY)).hasSize(2);
        assertThat(standing(firm, Duty.DRILL, DAY)).hasSize(1);
        assertThat(standing(Platform.street("street-wulong"), Duty.DRILL, DAY)).hasSize(1);
    }

    private List<Optional<RecordId>> done(Duty duty, LocalDate day) {
        return standing(office, duty, day).stream().map(DutyState::done).toList();
    }

    private static NewSelfCheck told(@Nullable String enterprise, boolean ledByPrincipal) {
        return new NewSelfCheck(enterprise, null, null, null, null, DAY, null, null, "both", ledByPrincipal, "张三");
    }

    private SelfCheck begun(boolean ledByPrincipal) {
        return checks.begin(Command.by(firm), told(null, ledByPrincipal));
    }

    private SelfCheck answeredAll(SelfCheck check) {
        return checks.answer(
                Command.by(firm),
                id(check),
                new GiveAnswers(
                        check.version(),
                        check.sheet()
                                .items()
                                .map(item -> new NewAnswer(item.item().value(), "met", null, null))
                                .toList()));
    }

    private SelfCheck submitted(SelfCheck check) {
        return checks.submit(Command.by(firm), id(check), new SubmitSelfCheck(check.version()));
    }

    private Drill drill(LocalDate day) {
        return drills.register(
                Command.by(firm),
                new NewDrill(null, null, null, null, null, day, null, null, "边坡滑塌", 35L, true, "集合用时六分钟"));
    }

    private static RecordId id(SelfCheck check) {
        return check.head().id();
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
