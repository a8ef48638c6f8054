package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.enforcement.CaseService;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.Rests;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hazard is made a lesser one in the very moment in which it is punished: whoever writes first wins, the other hears it. */
class PunishedMeanwhileTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 9, 1);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller department = Platform.department("dept-natural-resources");
    private final Caller office = Platform.office();
    private final Hazard hazard = platform.hazards.register(
            Command.by(department), aNewHazard().of(quarry.id()).foundOn(FOUND).build());
    private EnforcementCase opened;

    /** Lets somebody else come in between once, after everything was looked at and before it is written. */
    private static final class Interrupted implements LedgerStore {
        private final LedgerStore real;
        private Optional<Runnable> other;

        Interrupted(LedgerStore real, Runnable other) {
            this.real = real;
            this.other = Optional.of(other);
        }

        @Override
        public void keep(List<Written> records) {
            real.keep(records);
        }

        @Override
        public void keep(List<Written> records, Rests rests) {
            Optional<Runnable> now = other;
            other = Optional.empty();
            now.ifPresent(Runnable::run);
            real.keep(records, rests);
        }

        @Override
        public Optional<RecordId> changed(Rests rests) {
            return real.changed(rests);
        }
    }

    @BeforeEach
    void open() {
        platform.clock.forward(Duration.ofMinutes(1));
        opened = platform.cases.register(
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
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private void fine(CaseService cases) {
        cases.decide(Command.by(department), opened.head().id(), new Deciding(opened).made());
    }

    private void correct(HazardService hazards) {
        NewHazard told = aNewHazard().judgedBy("mine-08").foundOn(FOUND).build();
        hazards.correct(
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

    private static void overtaken(Caller by, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
            assertThat(refused.arguments()).containsExactly(by.name(), "2023-09-15T04:01:00Z", "2");
        });
    }

    @Test
    void whoCorrectsHearsWhoPunished() {
        HazardService interrupted = platform.hazardsOver(
                platform.deskOver(new Interrupted(platform.stores.ledger(), () -> fine(platform.cases))));
        overtaken(department, () -> correct(interrupted));
        assertThat(current().judgement().level()).isEqualTo(Severity.MAJOR);
        assertThat(platform.cases.get(office, opened.head().id()).penalties()).hasSize(1);
    }

    @Test
    void whoPunishesHearsWhoCorrected() {
        CaseService interrupted = platform.casesOver(
                platform.deskOver(new Interrupted(platform.stores.ledger(), () -> correct(platform.hazards))));
        overtaken(office, () -> fine(interrupted));
        assertThat(current().judgement().level()).isEqualTo(Severity.GENERAL);
        assertThat(platform.cases.get(office, opened.head().id()).penalties()).isEmpty();
    }

    private Hazard current() {
        return platform.hazards.get(office, hazard.id());
    }
}
