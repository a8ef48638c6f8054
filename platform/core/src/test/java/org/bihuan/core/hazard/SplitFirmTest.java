package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which successor of a split firm closes the loop of a hazard. */
class SplitFirmTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 8, 1);
    private static final LocalDate SPLIT = LocalDate.of(2023, 9, 1);
    private static final String WHY = "该矿区划归其所有";

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Enterprise gone = platform.quarry();
    private final Enterprise heir = platform.quarry();
    private final Enterprise other = platform.quarry();
    private Hazard hazard;

    @BeforeEach
    void find() {
        hazard = platform.hazards.register(
                Command.by(office),
                Some.aNewHazard().of(gone.id()).foundOn(FOUND).build());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Caller account(Enterprise firm) {
        return platform.predecessors.known(Platform.firm(firm.id()));
    }

    private void closed(Enterprise firm, Enterprise... successors) {
        List<String> ids = Stream.of(successors).map(one -> one.id().toString()).toList();
        platform.enterprises.close(
                Command.by(office), firm.id(), new CloseEnterprise(firm.version(), SPLIT, "改制", ids));
    }

    private static AssignHeir to(Hazard hazard, Enterprise firm) {
        return new AssignHeir(hazard.version(), firm.id().toString(), WHY);
    }

    private Hazard assigned(Hazard of, Enterprise firm) {
        return platform.hazards.assignHeir(Command.by(office), of.id(), to(of, firm));
    }

    private Hazard planned(Caller by, Hazard of) {
        return platform.hazards.plan(
                Command.by(by),
                of.id(),
                new PlanHazard(of.version(), "责任人", "措施", BigDecimal.TEN, Platform.TODAY.plusDays(30), "预案", null));
    }

    private void isKeptFrom(Enterprise firm) {
        refused(CommonProblem.NOT_FOUND, () -> platform.hazards.get(account(firm), hazard.id()));
    }

    private static void refused(Object problem, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private void faulty(AssignHeir told, Fault... faults) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.assignHeir(Command.by(office), hazard.id(), told))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }

    @Test
    void theSuccessorToWhichAHazardIsAssignedGoesOnWithItAndNoOther() {
        closed(gone, heir, other);
        isKeptFrom(heir);

        Hazard assigned = assigned(hazard, heir);
        assertThat(platform.hazards.get(account(heir), hazard.id())).isEqualTo(assigned);
        isKeptFrom(other);
        assertThat(planned(account(heir), assigned).stage()).isEqualTo(Stage.PLANNED);
        assertThat(assigned.enterprise()).as("the record stays where it is").isEqualTo(gone.id());
        assertThat(assigned.enterpriseName()).isEqualTo(hazard.enterpriseName());
        assertThat(assigned.counts()).as("figures know no successors").isEqualTo(hazard.counts());
    }

    @Test
    void theHistorySaysToWhomItWasAssignedByWhomAndWhy() {
        closed(gone, heir, other);
        Hazard first = assigned(hazard, heir);
        Hazard second = assigned(first, other);
        platform.hazards.assignHeir(Command.by(office), hazard.id(), new AssignHeir(second.version(), null, "双方仍在协商"));

        assertThat(platform.hazards.events(office, hazard.id()).stream().skip(1))
                .extracting(Event::action, Event::reason)
                .containsExactly(
                        tuple("heir-assigned", heir.name() + "：" + WHY),
                        tuple("heir-assigned", other.name() + "：" + WHY),
                        tuple("heir-withdrawn", "双方仍在协商"));
        isKeptFrom(heir);
        isKeptFrom(other);
    }

    @Test
    void streetAndLeadAssignWhatIsTheirsAndAFirmAssignsNothing() {
        closed(gone, heir, other);
        Hazard assigned = platform.hazards.assignHeir(
                Command.by(Platform.street("street-longcheng")), hazard.id(), to(hazard, heir));
        refused(
                CommonProblem.FORBIDDEN,
                () -> platform.hazards.assignHeir(Command.by(account(heir)), hazard.id(), to(assigned, other)));
        refused(
                CommonProblem.NOT_FOUND,
                () -> platform.hazards.assignHeir(
                        Command.by(Platform.street("street-wulong")), hazard.id(), to(assigned, other)));
    }

    @Test
    void onlyASuccessorOfASplitInBusinessCanBeChosen() {
        faulty(to(hazard, heir), Fault.at("/heir", RecordFault.NO_HEIR));
        closed(gone, heir, other);
        faulty(
                new AssignHeir(hazard.version(), platform.quarry().id().toString(), " "),
                Fault.at("/heir", RecordFault.NO_HEIR),
                Fault.at("/reason", CommonFault.REQUIRED));
        faulty(new AssignHeir(hazard.version(), null, WHY), Fault.at("/heir", CommonFault.REQUIRED));
        closed(other);
        faulty(to(hazard, other), Fault.at("/heir", EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, other.name(), SPLIT));
        hazard = assigned(hazard, heir);
        faulty(to(hazard, heir), Fault.at("/heir", RecordFault.HEIR_ALREADY, heir.name()));
    }

    @Test
    void whatIsBroughtToAnEndIsAssignedToNobody() {
        closed(gone, heir, other);
        Hazard voided =
                platform.hazards.cancel(Command.by(office), hazard.id(), new ReasonedChange(hazard.version(), "误登"));
        refused(RecordProblem.WRONG_STAGE, () -> assigned(voided, heir));
    }

    @Test
    void whoGoesOnAfterTheSuccessorGoesOnWithWhatWasAssignedToIt() {
        closed(gone, heir, other);
        assigned(hazard, heir);
        Enterprise last = platform.quarry();
        closed(heir, last);
        assertThat(platform.hazards
                        .get(account(last), hazard.id())
                        .heir()
                        .orElseThrow()
                        .id())
                .isEqualTo(heir.id());
        isKeptFrom(other);
    }

    @Test
    void whatASplitSuccessorHadIsAssignedOnceMoreToOneOfItsOwn() {
        closed(gone, heir, other);
        Hazard assigned = assigned(hazard, heir);
        Enterprise last = platform.quarry();
        closed(heir, last, platform.quarry());
        isKeptFrom(last);
        assigned(assigned, last);
        assertThat(platform.hazards.get(account(last), hazard.id()).stage()).isEqualTo(Stage.REGISTERED);
    }

    @Test
    void aSplitThatWasTakenBackGivesNoRight() {
        closed(gone, heir, other);
        assigned(hazard, heir);
        platform.enterprises.reopen(Command.by(office), gone.id(), new ReasonedChange(2L, "未分立"));
        isKeptFrom(heir);
    }

    @Test
    void listedSupervisionGoesAlong() {
        closed(gone, heir, other);
        Supervision supervision = platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        SPLIT,
                        Platform.TODAY.plusDays(60),
                        null,
                        null));
        RecordId id = supervision.head().id();
        assigned(platform.hazards.get(office, hazard.id()), heir);

        Supervision along = platform.supervisions.get(account(heir), id);
        assertThat(along.head().heirName()).contains(heir.name());
        assertThat(platform.supervisions
                        .report(Command.by(account(heir)), id, new ReportProgress(along.version(), null, "已停产"))
                        .progress())
                .hasSize(1);
        refused(CommonProblem.NOT_FOUND, () -> platform.supervisions.get(account(other), id));
        assertThat(platform.supervisions.events(office, id))
                .extracting(Event::action)
                .contains("heir-assigned");
        assertThat(along.head().enterpriseName()).contains(gone.name());
    }
}
