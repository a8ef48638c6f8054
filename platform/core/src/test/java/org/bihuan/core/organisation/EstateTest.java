package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.testkit.Some.aNewIssue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.HeirChoice;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a split firm leaves open is given to its successors together. */
class EstateTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 8, 1);
    private static final LocalDate SPLIT = LocalDate.of(2023, 9, 1);
    private static final String WHY = "按分立协议";

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Enterprise gone = platform.quarry();
    private final Enterprise north = platform.quarry();
    private final Enterprise south = platform.quarry();

    @AfterEach
    void stop() {
        platform.close();
    }

    private Hazard hazard() {
        return platform.hazards.register(
                Command.by(office),
                Some.aNewHazard().of(gone.id()).foundOn(FOUND).build());
    }

    private Issue issue() {
        return platform.issues.register(
                Command.by(office), aNewIssue().of(gone.id()).on(FOUND).build());
    }

    private Risk risk() {
        return risk("non-coal-mines");
    }

    private Risk risk(String sector) {
        return platform.risks.register(
                Command.by(office),
                new NewRisk(sector, null, null, gone.id().toString(), null, FOUND, null, null, "高陡边坡"));
    }

    private LookBack lookBack() {
        return platform.lookBacks.register(
                Command.by(office),
                new NewLookBack(
                        "non-coal-mines",
                        null,
                        null,
                        gone.id().toString(),
                        null,
                        FOUND,
                        null,
                        null,
                        "呈政督〔2021〕3号",
                        LocalDate.of(2021, 5, 6),
                        "district",
                        "呈贡区人民政府",
                        "边坡超高",
                        "未分台阶"));
    }

    private static HeirChoice to(CampaignRecord record, Enterprise heir) {
        return new HeirChoice(
                record.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                record.head().id().toString(),
                record.version(),
                heir.id().toString());
    }

    private Enterprise split(HeirChoice... heirs) {
        return platform.enterprises.close(
                Command.by(office),
                gone.id(),
                new CloseEnterprise(
                        now(gone).version(),
                        SPLIT,
                        WHY,
                        List.of(north.id().toString(), south.id().toString()),
                        List.of(heirs)));
    }

    private Enterprise assigned(Caller by, HeirChoice... heirs) {
        return platform.enterprises.assignRecords(
                Command.by(by), gone.id(), new AssignRecords(now(gone).version(), WHY, List.of(heirs)));
    }

    private Enterprise now(Enterprise firm) {
        return platform.enterprises.get(office, firm.id());
    }

    private Caller account(Enterprise firm) {
        return platform.predecessors.known(Platform.firm(firm.id()));
    }

    private static void refused(Object problem, Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static List<Fault> faults(Runnable call) {
        List<Fault> faults = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> faults.addAll(refused.faults()));
        return faults;
    }

    @Test
    void withTheSplitItselfEveryOpenRecordGoesToTheSuccessorChosen() {
        Hazard hazard = hazard();
        Issue issue = issue();
        Risk risk = risk();
        LookBack lookBack = lookBack();
        split(to(hazard, north), to(issue, south), to(risk, north), to(lookBack, south));

        assertThat(platform.hazards.get(account(north), hazard.id()).stage()).isEqualTo(Stage.REGISTERED);
        assertThat(platform.issues.get(account(south), issue.head().id()).head().heirName())
                .contains(south.name());
        assertThat(platform.risks.get(account(north), risk.head().id()).version())
                .isEqualTo(2);
        assertThat(platform.lookBacks.get(account(south), lookBack.head().id()).version())
                .isEqualTo(2);
        refused(CommonProblem.NOT_FOUND, () -> platform.hazards.get(account(south), hazard.id()));
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action, Event::reason)
                .endsWith(tuple("heir-assigned", north.name() + "：" + WHY));
        assertThat(platform.enterprises.events(office, gone.id()))
                .extracting(Event::action)
                .endsWith("closed-split");
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void afterTheSplitTheOthersAreAssignedTogetherAndMayBeAssignedAnew() {
        Hazard first = hazard();
        Hazard second = hazard();
        split(to(first, north));
        Hazard again = platform.hazards.get(office, first.id());
        assigned(office, to(again, south), to(second, north));

        assertThat(platform.hazards.get(account(south), first.id()).heir()).contains(south.asOther());
        assertThat(platform.hazards.get(account(north), second.id()).heir()).contains(north.asOther());
        assertThat(platform.enterprises.events(office, gone.id()))
                .extracting(Event::action, Event::reason)
                .endsWith(tuple("heirs-assigned", WHY));
        HeirChoice nobody = new HeirChoice("hazard", first.id().toString(), 3L, null);
        assigned(office, nobody);
        refused(CommonProblem.NOT_FOUND, () -> platform.hazards.get(account(south), first.id()));
    }

    @Test
    void allIsAnsweredOrNothingAndWhoWasOvertakenHearsByWhom() {
        Hazard first = hazard();
        Hazard second = hazard();
        split();
        Caller street = Platform.street("street-longcheng");
        platform.hazards.cancel(Command.by(office), second.id(), new ReasonedChange(1L, "误登"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> assigned(street, to(first, north), to(second, north)))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).contains(office.name(), "2");
                });
        assertThat(platform.hazards.get(office, first.id()).heir()).isEmpty();
        Hazard voided = platform.hazards.get(office, second.id());
        refused(RecordProblem.WRONG_STAGE, () -> assigned(street, to(voided, north)));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Hazard hazard = hazard();
        Hazard foreign = platform.hazards.register(
                Command.by(office),
                Some.aNewHazard().of(north.id()).foundOn(FOUND).build());
        split();
        Enterprise stranger = platform.quarry();
        assertThat(faults(() -> platform.enterprises.assignRecords(
                        Command.by(office),
                        gone.id(),
                        new AssignRecords(
                                2L,
                                " ",
                                List.of(
                                        to(hazard, stranger),
                                        to(hazard, north),
                                        to(foreign, north),
                                        new HeirChoice("tip", null, null, null))))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/reason", CommonFault.REQUIRED),
                        tuple("/heirs/0/heir", RecordFault.NO_HEIR),
                        tuple("/heirs/1/record", RecordFault.NAMED_TWICE),
                        tuple("/heirs/2/record", CommonFault.UNKNOWN_ID),
                        tuple("/heirs/3/kind", CommonFault.NOT_ALLOWED),
                        tuple("/heirs/3/record", CommonFault.REQUIRED),
                        tuple("/heirs/3/version", CommonFault.REQUIRED));
        assertThat(faults(() -> assigned(office))).extracting(Fault::pointer).containsExactly("/heirs");
    }

    @Test
    void whoeverAssignsSeesAndGivesAwayWhatIsWithinReachAlone() {
        Hazard hazard = hazard();
        Issue issue = issue();
        Risk atSchool = risk("campus");
        assertThat(platform.enterprises.openRecords(office, gone.id()).records())
                .containsExactly(hazard, issue, atSchool);
        Caller lead = Platform.department("dept-natural-resources");
        Caller other = Platform.department("dept-education");
        assertThat(platform.enterprises.openRecords(lead, gone.id()).records()).containsExactly(hazard, issue);
        assertThat(platform.enterprises.openRecords(other, gone.id()).records()).containsExactly(atSchool);
        split();
        refused(CommonProblem.FORBIDDEN, () -> assigned(other, to(hazard, north)));
        assertThat(faults(() -> assigned(lead, to(atSchool, north))))
                .extracting(Fault::pointer)
                .containsExactly("/heirs/0/record");
        assertThat(assigned(lead, to(hazard, north)).version()).isEqualTo(3);
        refused(CommonProblem.FORBIDDEN, () -> assigned(account(north), to(issue, north)));
        refused(CommonProblem.FORBIDDEN, () -> platform.enterprises.openRecords(account(north), gone.id()));
        assertThat(Stream.of("street-wulong", "street-longcheng").map(Platform::street))
                .anySatisfy(street ->
                        refused(CommonProblem.NOT_FOUND, () -> platform.enterprises.openRecords(street, gone.id())));
    }

    @Test
    void whatWasAssignedToASuccessorIsAmongWhatThatLeavesInItsTurn() {
        Hazard hazard = hazard();
        split(to(hazard, north));
        Hazard held = platform.hazards.get(office, hazard.id());
        assertThat(platform.enterprises.openRecords(office, north.id()).records())
                .containsExactly(held);
        assertThat(platform.enterprises.openRecords(office, south.id()).records())
                .isEmpty();
        Enterprise last = platform.quarry();
        platform.enterprises.close(
                Command.by(office),
                north.id(),
                new CloseEnterprise(
                        1L, SPLIT, WHY, List.of(last.id().toString(), south.id().toString()), List.of(to(held, last))));
        assertThat(platform.hazards.get(account(last), hazard.id()).heir()).contains(last.asOther());
    }

    @Test
    void aMergerLeavesAnAssignedHazardInSightOfItsSuccessor() {
        Hazard staying = hazard();
        Hazard merged = hazard();
        Supervision supervision = platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        staying.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        SPLIT,
                        Platform.TODAY,
                        null,
                        null));
        split(to(merged, north));
        platform.hazards.merge(
                Command.by(office),
                merged.id(),
                new MergeHazard(2L, staying.id().toString(), "同一隐患"));

        assertThat(platform.hazards.get(account(north), staying.id()).heir()).contains(north.asOther());
        assertThat(platform.hazards.get(account(north), merged.id()).stage()).isEqualTo(Stage.MERGED);
        assertThat(platform.supervisions
                        .get(account(north), supervision.head().id())
                        .head()
                        .heirName())
                .contains(north.name());
    }

    @Test
    void whoGoesOnWithTheRecordThatStaysKeepsItAndTheOtherReadsTheMergedOne() {
        Hazard staying = hazard();
        Hazard merged = hazard();
        split(to(staying, south), to(merged, north));
        platform.hazards.merge(
                Command.by(office),
                merged.id(),
                new MergeHazard(2L, staying.id().toString(), "同一隐患"));

        assertThat(platform.hazards.get(account(south), staying.id()).heir()).contains(south.asOther());
        refused(CommonProblem.NOT_FOUND, () -> platform.hazards.get(account(north), staying.id()));
        assertThat(platform.hazards.get(account(north), merged.id()).stage()).isEqualTo(Stage.MERGED);
    }
}
