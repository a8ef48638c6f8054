package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.enforcement.Enforcing.FOUND;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is decided upon a hazard before it was found, and no case ends before its decisions. */
class DecisionDaysTest {
    private static final LocalDate LATER = FOUND.plusDays(9);

    private final Enforcing enforcing = new Enforcing();
    private final Hazard first = enforcing.found("inspection");
    private final Hazard second = enforcing.platform.hazards.register(
            Command.by(enforcing.department),
            aNewHazard().of(enforcing.quarry.id()).foundOn(LATER).build());
    private final EnforcementCase opened = enforcing.openedOn(FOUND.minusDays(5), List.of(), first, second);

    @AfterEach
    void stop() {
        enforcing.platform.close();
    }

    private Deciding fining() {
        return new Deciding(opened).kind("fine").fining("20000");
    }

    private void refused(Deciding deciding, LocalDate found) {
        Enforcing.assertRefused(() -> enforcing.decided(deciding), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", HazardFault.BEFORE_THE_FINDING, found)));
    }

    @Test
    void aHazardThatIsNamedWasFoundByThen() {
        refused(fining().of(first.id().toString(), second.id().toString()).on(LATER.minusDays(1)), LATER);
    }

    @Test
    void whereNoneIsNamedThoseAreMeantThatWereFoundByThen() {
        refused(fining().on(FOUND.minusDays(1)), FOUND);
        assertThat(enforcing
                        .decided(fining().on(LATER.minusDays(1)))
                        .decisions()
                        .get(0)
                        .hazards())
                .containsExactly(first.head().id());
        assertThat(enforcing
                        .decided(new Deciding(enforcing.openedOn(FOUND, List.of(), first, second))
                                .kind("warning")
                                .on(LATER))
                        .decisions()
                        .get(0)
                        .hazards())
                .containsExactly(first.head().id(), second.head().id());
    }

    @Test
    void aCaseIsNotConcludedBeforeItsLastDecision() {
        EnforcementCase warned = enforcing.decided(
                new Deciding(opened).kind("interview").on(LATER).with(null, null));
        Enforcing.assertRefused(() -> concluded(warned, LATER.minusDays(1)), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", CaseFault.BEFORE_THE_DECISION, LATER)));
        EnforcementCase nothingDecided = enforcing.openedOn(FOUND, List.of());
        assertThat(concluded(nothingDecided, Platform.TODAY).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    private EnforcementCase concluded(EnforcementCase whole, LocalDate day) {
        return enforcing.cases.conclude(
                Command.by(enforcing.department), Enforcing.id(whole), new ConcludeCase(whole.version(), day, "已执行"));
    }
}
