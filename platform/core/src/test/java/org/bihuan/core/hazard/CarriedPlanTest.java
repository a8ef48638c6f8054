package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hazard that is planned is not without a plan once its record is merged into another one. */
class CarriedPlanTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);
    private static final LocalDate DEADLINE = Platform.TODAY.plusDays(20);
    private static final LocalDate LATER = Platform.TODAY.plusDays(40);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final Hazard staying = loop.registered();

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard planned(Hazard hazard, LocalDate deadline) {
        return platform.hazards.plan(
                Command.by(loop.office), hazard.id(), HazardLoop.plan(hazard, deadline, hazard.occurred()));
    }

    private Hazard mergedInto(Hazard hazard) {
        platform.hazards.merge(
                Command.by(loop.office),
                hazard.id(),
                new MergeHazard(hazard.version(), staying.id().toString(), "同一隐患"));
        return now();
    }

    private Hazard now() {
        return platform.hazards.get(loop.office, staying.id());
    }

    @Test
    void itGoesOverWithItsOriginalDeadlineAndItsExtension() {
        Hazard planned = planned(loop.registered(), DEADLINE);
        Hazard asked = platform.hazards.askExtension(
                Command.by(loop.office), planned.id(), new AskExtension(planned.version(), LATER, "设备未到货"));
        Hazard extended = platform.hazards.decideExtension(
                Command.by(loop.office), asked.id(), new DecideExtension(asked.version(), true, "同意", null));

        Hazard both = mergedInto(extended);

        assertThat(both.stage()).isEqualTo(Stage.PLANNED);
        assertThat(both.plan()).isEqualTo(extended.plan());
        assertThat(both.plan().map(Plan::deadline)).contains(DEADLINE);
        assertThat(both.plan().flatMap(Plan::extended)).contains(LATER);
        assertThat(both.measuresSince()).contains(FOUND);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void theRecordThatHasAPlanKeepsIt() {
        planned(staying, DEADLINE);
        assertThat(mergedInto(planned(loop.registered(), LATER)).plan().map(Plan::deadline))
                .contains(DEADLINE);
    }

    @Test
    void whatWasMendedOnTheSpotNeedsNone() {
        platform.hazards.rectify(
                Command.by(loop.office), staying.id(), new RectifyHazard(1L, FOUND.plusDays(3), "当场改正", true));
        Hazard both = mergedInto(planned(loop.registered(), DEADLINE));
        assertThat(both.stage()).isEqualTo(Stage.RECTIFIED);
        assertThat(both.plan()).isEmpty();
        assertThat(both.measuresSince()).contains(FOUND.plusDays(3));
    }

    @Test
    void itDoesNotOutlastTheDeadlineOfTheAuthority() {
        platform.supervisions.register(
                Command.by(loop.office),
                new NewSupervision(
                        staying.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        FOUND.plusDays(30),
                        DEADLINE,
                        null,
                        null));
        Plan plan = mergedInto(planned(loop.registered(), LATER)).plan().orElseThrow();
        assertThat(plan.deadline()).isEqualTo(DEADLINE);
        assertThat(plan.lastDay()).isEqualTo(DEADLINE);
    }

    @Test
    void measuresAreNotInPlaceBeforeTheHazardWasFound() {
        Hazard earlier = planned(loop.register(aNewHazard().foundOn(FOUND.minusDays(5))), DEADLINE);
        assertThat(mergedInto(earlier).measuresSince()).isEqualTo(Optional.of(FOUND));
    }
}
