package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Interrupted;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a penalty rests on does not become lesser by a correction, not even in the very moment of the penalty: whoever writes first
 * wins, the other hears it.
 */
class PunishedCorrectionTest {
    private final Enforcing way = new Enforcing();
    private final Platform platform = way.platform;
    private final Caller office = Platform.office();
    private final Hazard hazard = way.found("inspection");
    private final EnforcementCase opened = way.opened(hazard);

    @AfterEach
    void stop() {
        platform.close();
    }

    private void fine(CaseService cases) {
        cases.decide(Command.by(way.department), opened.head().id(), new Deciding(opened).made());
    }

    private Hazard corrected(HazardService hazards, String item, String place) {
        NewHazard told = aNewHazard()
                .judgedBy(item)
                .place(place)
                .foundOn(Enforcing.FOUND)
                .build();
        return hazards.correct(
                Command.by(office),
                hazard.id(),
                new CorrectHazard(
                        hazard.version(),
                        "选错检查项",
                        told.item(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        told.place(),
                        told.description(),
                        told.occurred(),
                        null));
    }

    private Hazard lessened(HazardService hazards) {
        return corrected(hazards, "mine-08", "三号台阶东侧");
    }

    private static void overtaken(Caller by, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
            assertThat(refused.arguments()).containsExactly(by.name(), "2023-09-15T04:02:00Z", "2");
        });
    }

    @Test
    void whatWasPunishedDoesNotBecomeLesser() {
        fine(platform.cases);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> lessened(platform.hazards));
        assertThat(refused.faults()).containsExactly(Fault.at("/item", HazardFault.LESSER_THAN_PUNISHED, 1));
        assertThat(corrected(platform.hazards, "mine-07", "二号台阶").place()).isEqualTo("二号台阶");
    }

    @Test
    void whoCorrectsHearsWhoPunished() {
        HazardService interrupted = platform.hazardsOver(
                platform.deskOver(new Interrupted(platform.stores.ledger(), () -> fine(platform.cases))));
        overtaken(way.department, () -> lessened(interrupted));
        assertThat(current().judgement().level()).isEqualTo(Severity.MAJOR);
        assertThat(platform.cases.get(office, opened.head().id()).penalties()).hasSize(1);
    }

    @Test
    void whoPunishesHearsWhoCorrected() {
        CaseService interrupted = platform.casesOver(
                platform.deskOver(new Interrupted(platform.stores.ledger(), () -> lessened(platform.hazards))));
        overtaken(office, () -> fine(interrupted));
        assertThat(current().judgement().level()).isEqualTo(Severity.GENERAL);
        assertThat(platform.cases.get(office, opened.head().id()).penalties()).isEmpty();
    }

    private Hazard current() {
        return platform.hazards.get(office, hazard.id());
    }
}
