package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.hazard.HazardLoop.faults;
import static org.bihuan.core.hazard.HazardLoop.plan;
import static org.bihuan.core.hazard.HazardLoop.problem;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The steps on a hazard's way, and who may see it and take them. */
class HazardServiceTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final DefaultHazardService hazards = loop.hazards;
    private final Caller office = loop.office;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHazardGoesItsWholeWayWithoutItsSector() {
        Hazard hazard = loop.registered();
        platform.sectors.remove("non-coal-mines");
        Hazard accepted = loop.accepted(loop.rectified(loop.planned(hazard)));
        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "planned", "rectified", "accepted");
    }

    @Test
    void everyStepIsRefusedFromAStageItDoesNotFollow() {
        Hazard registered = loop.registered();
        assertThat(problem(() -> loop.accepted(registered))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> loop.returned(registered))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard rectified = loop.rectified(loop.planned(registered));
        assertThat(problem(() -> loop.planned(rectified))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> loop.rectified(rectified))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard accepted = loop.accepted(rectified);
        assertThat(problem(() -> loop.planned(accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> loop.accepted(accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard voided = loop.voided(office, accepted);
        assertThat(problem(() -> loop.voided(office, voided))).isEqualTo(RecordProblem.WRONG_STAGE);
    }

    @Test
    void workThatWasReturnedIsDoneAgain() {
        Hazard returned = loop.returned(loop.rectified(loop.planned(loop.registered())));
        assertThat(returned.rectification()).isEmpty();
        assertThat(loop.accepted(loop.rectified(returned)).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void withoutAPlanOnlyWhatIsMendedOnTheSpotIsDone() {
        Hazard hazard = loop.registered();
        assertThat(faults(() -> loop.rectified(hazard)))
                .containsExactly(Fault.at("/onTheSpot", HazardFault.NEITHER_PLANNED_NOR_ON_THE_SPOT));
        Hazard mended = hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), FOUND, "当场改正", true));
        assertThat(mended.measuresSince()).contains(FOUND);
    }

    @Test
    void theDaysOfALoopFollowOneAnother() {
        Hazard hazard = loop.registered();
        PlanHazard early = plan(hazard, FOUND.minusDays(1), FOUND.minusDays(1));
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), early)))
                .containsExactlyInAnyOrder(
                        Fault.at("/deadline", HazardFault.BEFORE_THE_FINDING, FOUND),
                        Fault.at("/date", HazardFault.BEFORE_THE_FINDING, FOUND));
        PlanHazard late = plan(hazard, FOUND, Platform.TODAY.plusDays(1));
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), late)))
                .containsExactly(Fault.at("/date", CommonFault.IN_THE_FUTURE));
        Hazard rectified = loop.rectified(loop.planned(hazard));
        AcceptHazard hasty = new AcceptHazard(rectified.version(), FOUND, "合格", null, "现场查看，未留照片");
        assertThat(faults(() -> hazards.accept(Command.by(office), hazard.id(), hasty)))
                .containsExactly(Fault.at("/date", HazardFault.BEFORE_THE_RECTIFICATION, Platform.TODAY));
    }

    @Test
    void fundsAreAnAmountOfMoney() {
        Hazard hazard = loop.registered();
        Fault outOfRange = Fault.at("/funds", CommonFault.OUT_OF_RANGE, "0.00", "999999999999.99");
        assertThat(faultsOfFunds(hazard, "-0.01")).containsExactly(outOfRange);
        assertThat(faultsOfFunds(hazard, "1000000000000")).containsExactly(outOfRange);
        assertThat(faultsOfFunds(hazard, "1.234"))
                .containsExactly(Fault.at("/funds", CommonFault.TOO_MANY_DECIMALS, 2));
    }

    private List<Fault> faultsOfFunds(Hazard hazard, String yuan) {
        PlanHazard plan = new PlanHazard(hazard.version(), "张三", "措施", new BigDecimal(yuan), FOUND, "预案", null);
        return faults(() -> hazards.plan(Command.by(office), hazard.id(), plan));
    }

    @Test
    void aDeadlineTooFarAwayIsToldByDates() {
        Hazard hazard = loop.registered();
        LocalDate farthest = Platform.TODAY.plusYears(HazardSteps.FARTHEST_DEADLINE_YEARS);
        PlanHazard plan =
                new PlanHazard(hazard.version(), "张三", "措施", BigDecimal.TEN, farthest.plusDays(1), "预案", null);
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), plan)))
                .containsExactly(Fault.at("/deadline", CommonFault.DATE_OUT_OF_RANGE, FOUND, farthest));
    }

    @Test
    void anEmptyStepTellsAllThatIsMissing() {
        Hazard hazard = loop.registered();
        PlanHazard nothing = new PlanHazard(null, null, null, null, null, null, null);
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), nothing)))
                .extracting(Fault::pointer)
                .containsExactly("/version", "/responsible", "/measures", "/funds", "/deadline", "/emergencyPlan");
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThere() {
        Hazard hazard = loop.registered();
        for (Caller stranger : List.of(
                Platform.department("fire-rescue"),
                Platform.street("street-wulong"),
                Platform.firm(platform.quarry().id()))) {
            assertThat(problem(() -> hazards.get(stranger, hazard.id()))).isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(problem(() -> hazards.events(stranger, hazard.id()))).isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(problem(() -> hazards.plan(
                            Command.by(stranger),
                            hazard.id(),
                            new PlanHazard(null, null, null, null, null, null, null))))
                    .isEqualTo(CommonProblem.NOT_FOUND);
        }
        assertThat(problem(() -> hazards.get(Platform.role(Role.SYSTEM_ADMINISTRATOR), hazard.id())))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void aStreetAcceptsGeneralHazardsOnly() {
        Caller street = Platform.street("street-longcheng");
        Hazard major = loop.rectified(loop.planned(loop.registered()));
        AcceptHazard fine = new AcceptHazard(major.version(), null, "合格", null);
        assertThat(problem(() -> hazards.accept(Command.by(street), major.id(), fine)))
                .isEqualTo(CommonProblem.FORBIDDEN);
        Hazard general = loop.rectified(loop.planned(loop.register(aNewHazard().judgedBy("mine-08"))));
        assertThat(hazards.accept(Command.by(street), general.id(), fine).stage())
                .isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void onlyTheCommitteeOfficeVoidsWhatWasAccepted() {
        Hazard accepted = loop.accepted(loop.rectified(loop.planned(loop.registered())));
        Caller lead = Platform.department("dept-natural-resources");
        assertThat(problem(() -> loop.voided(lead, accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(loop.voided(office, accepted).voidReason()).contains("重复登记");
    }
}
