package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a penalty rests on does not become lesser by a correction. */
class PunishedCorrectionTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 9, 1);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller department = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whatWasPunishedDoesNotBecomeLesser() {
        Hazard hazard = platform.hazards.register(
                Command.by(department),
                aNewHazard().of(quarry.id()).foundOn(FOUND).build());
        platform.clock.forward(Duration.ofMinutes(1));
        fined(hazard);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> corrected(hazard, "mine-08", "三号台阶东侧"));
        assertThat(refused.faults()).containsExactly(Fault.at("/item", HazardFault.LESSER_THAN_PUNISHED, 1));
        assertThat(corrected(hazard, "mine-07", "二号台阶").place()).isEqualTo("二号台阶");
    }

    private void fined(Hazard hazard) {
        EnforcementCase opened = platform.cases.register(
                Command.by(department),
                new NewCase(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        Platform.TODAY,
                        null,
                        null,
                        "重大隐患逾期未整改",
                        "复查时仍未整改",
                        List.of(hazard.id().toString()),
                        null,
                        List.of()));
        platform.cases.decide(Command.by(department), opened.head().id(), new Deciding(opened).made());
    }

    private Hazard corrected(Hazard hazard, String item, String place) {
        NewHazard told = aNewHazard()
                .judgedBy(item)
                .of(quarry.id())
                .place(place)
                .foundOn(FOUND)
                .build();
        return platform.hazards.correct(
                Command.by(department),
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
}
