package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No step is dated before the one that it follows from. */
class StepDaysTest {
    private static final LocalDate PLANNED = LocalDate.of(2023, 7, 1);
    private static final LocalDate LISTED = LocalDate.of(2023, 8, 1);

    private final HazardLoop loop = new HazardLoop();
    private final DefaultHazardService hazards = loop.hazards;
    private final Hazard planned = planned(loop.registered());

    @AfterEach
    void stop() {
        loop.platform.close();
    }

    @Test
    void theWorkIsNotDoneBeforeItsPlan() {
        assertThat(HazardLoop.faults(() -> rectified(planned, PLANNED.minusDays(1))))
                .containsExactly(Fault.at("/date", HazardFault.BEFORE_THE_PLAN, PLANNED));
        assertThat(rectified(planned, PLANNED).stage()).isEqualTo(Stage.RECTIFIED);
    }

    @Test
    void thePlanWasNotCompleteAfterTheWorkWasDone() {
        Hazard rectified = rectified(planned, PLANNED.plusDays(2));
        assertThat(HazardLoop.faults(() -> corrected(rectified, PLANNED.plusDays(3))))
                .containsExactly(Fault.at("/planned", HazardFault.AFTER_THE_RECTIFICATION, PLANNED.plusDays(2)));
        assertThat(corrected(rectified, PLANNED.plusDays(2)).plan()).isPresent();
    }

    @Test
    void itIsNotAcceptedBeforeTheWorkWasDone() {
        Hazard rectified = rectified(planned, PLANNED);
        assertThat(HazardLoop.faults(() -> accepted(rectified, PLANNED.minusDays(1))))
                .containsExactly(Fault.at("/date", HazardFault.BEFORE_THE_RECTIFICATION, PLANNED));
    }

    @Test
    void noAuthorityAcceptsItBeforeItListedIt() {
        rectified(planned, PLANNED);
        loop.platform.supervisions.register(
                Command.by(loop.office),
                new NewSupervision(
                        planned.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        LISTED,
                        Platform.TODAY.plusDays(9),
                        null,
                        null));
        Hazard listed = hazards.get(loop.office, planned.id());
        assertThat(HazardLoop.faults(() -> accepted(listed, LISTED.minusDays(1))))
                .containsExactly(Fault.at("/date", SupervisionFault.BEFORE_THE_LISTING, LISTED));
        assertThat(accepted(listed, LISTED).stage()).isEqualTo(Stage.ACCEPTED);
    }

    private Hazard planned(Hazard hazard) {
        return hazards.plan(
                Command.by(loop.office), hazard.id(), HazardLoop.plan(hazard, Platform.TODAY.plusDays(30), PLANNED));
    }

    private Hazard rectified(Hazard hazard, LocalDate day) {
        return hazards.rectify(
                Command.by(loop.office), hazard.id(), new RectifyHazard(hazard.version(), day, "完成", null));
    }

    private Hazard accepted(Hazard hazard, LocalDate day) {
        return hazards.accept(
                Command.by(loop.office), hazard.id(), new AcceptHazard(hazard.version(), day, "合格", null, "现场查看，未留照片"));
    }

    private Hazard corrected(Hazard hazard, LocalDate day) {
        NewHazard told = aNewHazard().build();
        return hazards.correct(
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
                        hazard.occurred(),
                        day));
    }
}
