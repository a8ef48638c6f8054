package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who closes the loop of a hazard after its firm was merged or split. */
class MergedFirmTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 8, 1);
    private static final LocalDate MERGED = LocalDate.of(2023, 9, 1);

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

    /** The account of a firm, as it calls now. */
    private Caller account(Enterprise firm) {
        return platform.predecessors.known(Platform.firm(firm.id()));
    }

    private void closed(Enterprise firm, Enterprise... successors) {
        List<String> ids = Stream.of(successors).map(one -> one.id().toString()).toList();
        platform.enterprises.close(
                Command.by(office), firm.id(), new CloseEnterprise(firm.version(), MERGED, "合并", ids));
    }

    private Hazard planned(Caller by) {
        return platform.hazards.plan(
                Command.by(by),
                hazard.id(),
                new PlanHazard(hazard.version(), "责任人", "措施", BigDecimal.TEN, Platform.TODAY.plusDays(30), "预案", null));
    }

    private void sees(Caller by) {
        assertThat(platform.hazards.get(by, hazard.id())).isEqualTo(hazard);
    }

    private void isKeptFrom(Caller by) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.get(by, hazard.id()))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.NOT_FOUND));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> planned(by))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void theOneSuccessorPlansAndRectifiesWhatWasLeftOpen() {
        isKeptFrom(account(heir));
        closed(gone, heir);

        Caller by = account(heir);
        sees(by);
        assertThat(platform.hazards
                        .list(by, HazardQuery.select().stages(Stage.REGISTERED).first(20))
                        .items())
                .containsExactly(hazard);
        Hazard planned = planned(by);
        Hazard rectified = platform.hazards.rectify(
                Command.by(by), hazard.id(), new RectifyHazard(planned.version(), null, "完成", null));
        assertThat(rectified.stage()).isEqualTo(Stage.RECTIFIED);
        assertThat(rectified.enterprise()).as("the record stays where it is").isEqualTo(gone.id());
        assertThat(platform.enterprises.get(by, gone.id()).id()).isEqualTo(gone.id());
        isKeptFromOthers();
    }

    private void isKeptFromOthers() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.get(account(other), hazard.id()));
    }

    private List<Hazard> of(Enterprise firm) {
        return platform.hazards
                .list(office, HazardQuery.select().enterprise(firm.id()).first(20))
                .items();
    }

    @Test
    void aFilterByAFirmFindsWhatItsAccountsReach() {
        Hazard left = platform.hazards.register(
                Command.by(office),
                Some.aNewHazard().of(gone.id()).foundOn(FOUND).build());
        closed(gone, heir, other);
        assertThat(of(heir)).isEmpty();
        Hazard assigned = platform.hazards.assignHeir(
                Command.by(office),
                hazard.id(),
                new AssignHeir(hazard.version(), heir.id().toString(), "分立协议"));

        assertThat(of(heir)).containsExactly(assigned);
        assertThat(of(other)).isEmpty();
        assertThat(of(gone)).containsExactly(left, assigned);
        Enterprise last = platform.quarry();
        closed(heir, last);
        assertThat(of(last)).containsExactly(assigned);
    }

    @Test
    void theSuccessorOfTheSuccessorGoesOnWithBoth() {
        closed(gone, heir);
        closed(heir, other);
        sees(account(other));
        planned(account(other));
    }

    @Test
    void afterASplitStreetAndLeadGoOn() {
        closed(gone, heir, other);
        isKeptFrom(account(heir));
        isKeptFrom(account(other));
        sees(Platform.street("street-longcheng"));
        planned(Platform.street("street-longcheng"));
    }

    @Test
    void whatTheSuccessorOfOneOfManyOwesIsNotEverythingTheyLeft() {
        closed(gone, heir, other);
        Enterprise last = platform.quarry();
        closed(heir, last);
        isKeptFrom(account(last));
    }

    @Test
    void aMergerThatWasTakenBackGivesNoRight() {
        closed(gone, heir);
        platform.enterprises.reopen(Command.by(office), gone.id(), new ReasonedChange(2L, "未合并"));
        isKeptFrom(account(heir));
        sees(account(gone));
    }

    @Test
    void nothingNewIsRegisteredForTheFirmThatIsNoMore() {
        closed(gone, heir);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.register(
                        Command.by(account(heir)),
                        Some.aNewHazard().of(gone.id()).foundOn(FOUND).build()))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::pointer).contains("/enterprise"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.register(
                        Command.by(office),
                        Some.aNewHazard()
                                .of(gone.id())
                                .foundOn(MERGED.plusDays(1))
                                .build()))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/enterprise", EnterpriseFault.ENTERPRISE_CLOSED, MERGED)));
    }
}
