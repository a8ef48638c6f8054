package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.enforcement.Enforcing.assertRefused;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.core.fixture.Interrupted;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a decision rests on is not voided, not even in the very moment of the decision: whoever writes first wins. */
class PunishedVoidingTest {
    private final Enforcing way = new Enforcing();
    private final Platform platform = way.platform;
    private final Caller office = Platform.office();
    private final Hazard hazard = way.found("inspection");
    private final EnforcementCase opened = way.opened(hazard);

    @AfterEach
    void stop() {
        platform.close();
    }

    private EnforcementCase decided(CaseService cases, String kind) {
        return cases.decide(
                Command.by(way.department),
                opened.head().id(),
                new Deciding(opened).kind(kind).made());
    }

    private Hazard voided(HazardService hazards, Caller by) {
        return hazards.cancel(Command.by(by), hazard.id(), new ReasonedChange(hazard.version(), "并非隐患"));
    }

    private void assertRefusedByTheCase(Caller by) {
        assertRefused(() -> voided(platform.hazards, by), HazardProblem.DECIDED_UPON)
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(opened.head().number()));
        assertThat(current().stage()).isEqualTo(Stage.REGISTERED);
    }

    private static void overtaken(Caller by, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
            assertThat(refused.arguments()).startsWith(by.name());
        });
    }

    @Test
    void whatWasPunishedIsNotVoidedUntilThePenaltyIsRevoked() {
        EnforcementCase decided = decided(platform.cases, "warning");
        assertRefusedByTheCase(way.department);
        assertRefusedByTheCase(office);
        platform.cases.revoke(
                Command.by(way.department),
                opened.head().id(),
                new RevokeDecision(decided.version(), 1L, null, "事实不清"));
        assertThat(voided(platform.hazards, way.department).stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void norIsWhatAnythingElseWasDecidedUpon() {
        decided(platform.cases, "interview");
        assertRefusedByTheCase(office);
    }

    @Test
    void aCaseInWhichNothingStandsKeepsNoHazard() {
        platform.cases.cancel(Command.by(office), opened.head().id(), new ReasonedChange(opened.version(), "立案有误"));
        assertThat(voided(platform.hazards, office).stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void noCaseIsOpenedOnWhatWasVoided() {
        voided(platform.hazards, office);
        refusedFor(() -> way.opened(way.found("inspection"), hazard), "/hazards/1", CaseFault.HAZARD_VOIDED);
    }

    @Test
    void noCaseRestsOnAnInspectionThatWasVoided() {
        Inspection voided = way.inspected().voided("误登");
        platform.stores.records().change(voided, Some.anEventOf(voided).build());
        refusedFor(() -> way.opened(List.of(voided)), "/inspections/0", RecordFault.RECORD_VOIDED);
    }

    @Test
    void nothingIsDecidedUponWhatWasVoidedSinceTheCaseWasOpened() {
        voided(platform.hazards, office);
        refusedFor(() -> decided(platform.cases, "interview"), "/hazards", CaseFault.EVERY_HAZARD_VOIDED);
        refusedFor(
                () -> way.decided(new Deciding(opened).of(hazard.id().toString())),
                "/hazards/0",
                CaseFault.HAZARD_VOIDED);
    }

    @Test
    void whoNamesNoHazardDecidesUponThoseThatStand() {
        Hazard other = way.found("inspection");
        EnforcementCase both = way.opened(hazard, other);
        voided(platform.hazards, office);
        EnforcementCase decided = way.decided(new Deciding(both));
        assertThat(decided.decisions().get(0).hazards())
                .containsExactly(other.head().id());
        refusedFor(
                () -> platform.cases.correct(
                        Command.by(way.department),
                        both.head().id(),
                        new Deciding(decided).of(hazard.id().toString()).correcting(1, "所涉隐患有误")),
                "/hazards/0",
                CaseFault.HAZARD_VOIDED);
    }

    private static void refusedFor(ThrowingCallable call, String pointer, MessageCode why) {
        assertRefused(call, CommonProblem.INVALID_INPUT).satisfies(refused -> assertThat(refused.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, why)));
    }

    @Test
    void whoVoidsHearsWhoDecided() {
        HazardService interrupted = platform.hazardsOver(platform.deskOver(
                new Interrupted(platform.stores.ledger(), () -> decided(platform.cases, "interview"))));
        overtaken(way.department, () -> voided(interrupted, office));
        assertThat(current().stage()).isEqualTo(Stage.REGISTERED);
    }

    @Test
    void whoDecidesHearsWhoVoided() {
        CaseService interrupted = platform.casesOver(
                platform.deskOver(new Interrupted(platform.stores.ledger(), () -> voided(platform.hazards, office))));
        overtaken(office, () -> decided(interrupted, "interview"));
        assertThat(platform.cases.get(office, opened.head().id()).decisions()).isEmpty();
    }

    private Hazard current() {
        return platform.hazards.get(office, hazard.id());
    }
}
