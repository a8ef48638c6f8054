package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.hazard.HazardLoop.plan;
import static org.bihuan.core.hazard.HazardLoop.problem;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of a hazard that are sent twice, late, or at the same time. */
class HazardConflictTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final DefaultHazardService hazards = loop.hazards;
    private final Enterprise quarry = loop.quarry;
    private final Caller office = loop.office;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whoSawAnOlderVersionIsToldWhoWasFaster() {
        Hazard seen = loop.registered();
        loop.planned(seen);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> loop.planned(seen))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).containsExactly(office.name(), "2023-09-15T04:00:00Z", "2");
                });
    }

    @Test
    void whoComesAfterTheAcceptanceIsToldWhoWasFaster() {
        Hazard rectified = loop.rectified(loop.planned(loop.registered()));
        loop.accepted(rectified);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> loop.accepted(rectified))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).containsExactly(office.name(), "2023-09-15T04:00:00Z", "4");
                });
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        Hazard seen = loop.registered();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> calls = Collections.nCopies(8, () -> {
                try {
                    loop.planned(seen);
                    return true;
                } catch (ProblemException refused) {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    return false;
                }
            });
            int won = 0;
            for (Future<Boolean> call : clients.invokeAll(calls)) {
                won += call.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(hazards.events(office, seen.id())).hasSize(2);
            assertThat(platform.reports.verify()).isBlank();
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void aRepeatedCommandAnswersTheRecordAsItIsNow() {
        NewHazard told = aNewHazard().of(quarry.id()).build();
        Hazard first = hazards.register(Platform.keyed(office, "k1", "d1"), told);
        Hazard planned = loop.planned(first);
        platform.sectors.remove("non-coal-mines");
        assertThat(hazards.register(Platform.keyed(office, "k1", "d1"), told)).isEqualTo(planned);
        assertThat(hazards.events(office, first.id())).hasSize(2);
    }

    @Test
    void aRepeatedStepChangesNothing() {
        Hazard hazard = loop.registered();
        PlanHazard plan = plan(hazard, FOUND, FOUND);
        Hazard planned = hazards.plan(Platform.keyed(office, "k2", "d"), hazard.id(), plan);
        assertThat(hazards.plan(Platform.keyed(office, "k2", "d"), hazard.id(), plan))
                .isEqualTo(planned);
        assertThat(hazards.events(office, hazard.id())).hasSize(2);
    }

    @Test
    void aKeyIsNotForAnotherCommand() {
        NewHazard told = aNewHazard().of(quarry.id()).build();
        hazards.register(Platform.keyed(office, "k1", "d1"), told);
        assertThat(problem(() -> hazards.register(Platform.keyed(office, "k1", "d2"), told)))
                .isEqualTo(CommonProblem.KEY_REUSED);
    }

    @Test
    void faultsComeBeforeTheVersionAndTheVersionBeforeTheStage() {
        Hazard accepted = loop.accepted(loop.rectified(loop.planned(loop.registered())));
        ReasonedChange empty = new ReasonedChange(1L, "");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), empty)))
                .isEqualTo(CommonProblem.INVALID_INPUT);
        ReasonedChange old = new ReasonedChange(1L, "资料不全");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), old)))
                .isEqualTo(CommonProblem.STALE_VERSION);
        ReasonedChange now = new ReasonedChange(accepted.version(), "资料不全");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), now)))
                .isEqualTo(RecordProblem.WRONG_STAGE);
    }
}
