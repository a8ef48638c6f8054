package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.hazard.HazardLoop.faults;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The day on which the five elements were complete, after somebody typed another one. */
class PlanDayTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);
    private static final LocalDate TYPED = LocalDate.of(2023, 6, 3);
    private static final LocalDate RIGHT = LocalDate.of(2023, 7, 3);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard planned(Hazard hazard) {
        return platform.hazards.plan(
                Command.by(loop.office), hazard.id(), HazardLoop.plan(hazard, Platform.TODAY.plusDays(30), TYPED));
    }

    private Hazard corrected(Hazard hazard, @Nullable LocalDate occurred, @Nullable LocalDate planned) {
        NewHazard told = aNewHazard().build();
        return platform.hazards.correct(
                Command.by(loop.office),
                hazard.id(),
                new CorrectHazard(
                        hazard.version(),
                        "方案日期误填",
                        told.item(),
                        told.alsoFound(),
                        told.placeCategory(),
                        told.measured(),
                        told.row(),
                        told.tags(),
                        told.place(),
                        told.description(),
                        occurred,
                        planned));
    }

    private int measuresOn(LocalDate day) {
        return platform.reports
                .annex2(loop.office, new Annex2Query(day, Optional.empty(), Optional.empty()))
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId("hazard_measures"), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }

    @Test
    void itCountsFromTheRightDayAndNothingElseChanges() {
        Hazard planned = planned(loop.registered());
        assertThat(measuresOn(TYPED)).isEqualTo(1);

        Hazard right = corrected(planned, FOUND, RIGHT);

        assertThat(right.plan()).isEqualTo(planned.plan().map(five -> five.completeOn(RIGHT)));
        assertThat(right.plan().map(Plan::deadline)).isEqualTo(planned.plan().map(Plan::deadline));
        assertThat(right.stage()).isEqualTo(Stage.PLANNED);
        assertThat(right.finding()).isEqualTo(planned.finding());
        assertThat(measuresOn(RIGHT.minusDays(1))).isZero();
        assertThat(measuresOn(RIGHT)).isEqualTo(1);
        assertThat(platform.reports.verify()).isBlank();
        Event event = platform.hazards.events(loop.office, right.id()).get(2);
        assertThat(event.reason()).isEqualTo("方案日期误填");
        assertThat(event.changes()).containsExactly(new Change("plan.date", TYPED.toString(), RIGHT.toString()));
    }

    @Test
    void withoutADayItStaysAsItIs() {
        Hazard planned = planned(loop.registered());
        assertThat(faults(() -> corrected(planned, FOUND, null)))
                .containsExactly(Fault.at("/item", RecordFault.NOTHING_TO_CORRECT));
        assertThat(corrected(planned, FOUND.minusDays(1), null).plan()).isEqualTo(planned.plan());
    }

    @Test
    void findingAndPlanArePutRightTogether() {
        Hazard planned = planned(loop.registered());
        assertThat(corrected(planned, TYPED.plusDays(5), RIGHT).occurred()).isEqualTo(TYPED.plusDays(5));
    }

    @Test
    void itWasNeitherCompleteBeforeTheFindingNorAfterThePlatformLearnedOfIt() {
        Hazard hazard = loop.registered();
        assertThat(faults(() -> corrected(hazard, FOUND, RIGHT)))
                .contains(Fault.at("/planned", HazardFault.NOT_PLANNED));
        Hazard planned = planned(hazard);
        platform.clock.forward(Duration.ofDays(20));
        assertThat(faults(() -> corrected(planned, FOUND, FOUND.minusDays(1))))
                .contains(Fault.at("/planned", HazardFault.BEFORE_THE_FINDING, FOUND));
        assertThat(faults(() -> corrected(planned, FOUND, Platform.TODAY.plusDays(1))))
                .containsExactly(Fault.at("/planned", HazardFault.AFTER_THE_PLAN_WAS_TOLD, Platform.TODAY));
    }
}
