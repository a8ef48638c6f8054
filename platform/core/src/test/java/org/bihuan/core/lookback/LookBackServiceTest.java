package org.bihuan.core.lookback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackFault;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookBackServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final LocalDate LISTED = LocalDate.of(2021, 5, 6);

    private final Platform platform = new Platform();
    private final DefaultLookBackService lookBacks = platform.lookBacks;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aLookBackKeepsTheEarlierListing() {
        LookBack lookBack = registered();
        assertThat(lookBack.head().number()).isEqualTo("530114-HTK-2023-000001");
        assertThat(lookBack.listing().number()).isEqualTo("呈政督〔2021〕3号");
        assertThat(lookBack.listing().date()).isEqualTo(LISTED);
        assertThat(lookBack.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
    }

    @Test
    void onlyListingsOfThoseYearsAreLookedBackAt() {
        for (LocalDate listed : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2023, 1, 1))) {
            refused(() -> lookBacks.register(Command.by(office), told(listed)), CommonProblem.INVALID_INPUT)
                    .satisfies(refused -> assertThat(refused.faults())
                            .containsExactly(Fault.at(
                                    "/listed",
                                    LookBackFault.NOT_LISTED_IN_THOSE_YEARS,
                                    LocalDate.of(2020, 1, 1),
                                    LocalDate.of(2022, 12, 31))));
        }
        for (LocalDate listed : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31))) {
            assertThat(lookBacks.register(Command.by(office), told(listed)).stage())
                    .isEqualTo(LookBackStage.REGISTERED);
        }
    }

    @Test
    void whatIsGoneForGoodPasses() {
        LookBack passed = found(lead, registered(), false, null);
        assertThat(passed.stage()).isEqualTo(LookBackStage.PASSED);
        assertThat(passed.outcome().orElseThrow().by()).isEqualTo(lead.name());
        refused(() -> found(lead, passed, false, null), RecordProblem.WRONG_STAGE);
    }

    @Test
    void whatIsThereAgainIsFollowedByANewHazard() {
        Hazard hazard = hazard();
        LookBack recurred = found(lead, registered(), true, hazard.id().toString());
        assertThat(recurred.stage()).isEqualTo(LookBackStage.RECURRED);
        assertThat(recurred.links())
                .containsExactly(
                        new Link(RecordKind.HAZARD, new RecordId(hazard.id().value())));
        assertThat(platform.hazards.get(office, hazard.id())).isEqualTo(hazard);
    }

    @Test
    void anAcceptedHazardThatIsThereAgainIsOpenedAgainWithIt() {
        Hazard accepted = accepted(hazard());
        LookBack recurred = found(lead, registered(), true, accepted.id().toString());
        assertThat(recurred.stage()).isEqualTo(LookBackStage.RECURRED);
        Hazard now = platform.hazards.get(office, accepted.id());
        assertThat(now.stage()).isEqualTo(Stage.REOPENED);
        assertThat(platform.hazards.events(office, accepted.id()))
                .extracting(Event::action)
                .endsWith("reopened");
        assertThat(platform.reports.verify()).isBlank();
        // the enterprise's own event is made up
        assertThat(platform.audit().verify().findings())
                .allSatisfy(finding -> assertThat(finding.place().text()).startsWith("enterprise"));
    }

    @Test
    void whoMayNotAcceptDoesNotOpenAHazardAgainThisWay() {
        Hazard accepted = accepted(hazard());
        LookBack lookBack = registered();
        refused(
                        () -> found(
                                Platform.street("street-longcheng"),
                                lookBack,
                                true,
                                accepted.id().toString()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/hazard", LookBackFault.HAZARD_STAYS_CLOSED)));
        assertThat(platform.hazards.get(office, accepted.id()).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void whatIsThereAgainIsAHazardOfTheSameEnterprise() {
        LookBack lookBack = registered();
        Hazard foreign = platform.hazards.register(
                Command.by(office),
                aNewHazard().of(platform.quarryIn("street-wulong").id()).build());
        refused(() -> found(lead, lookBack, true, foreign.id().toString()), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/hazard", RecordFault.RECORD_OF_OTHER_ENTERPRISE, foreign.number())));
    }

    @Test
    void aDepartmentRegistersWhatAnotherLeadsAndReadsItOn() {
        Caller housing = Platform.department("dept-housing");
        LookBack lookBack = lookBacks.register(Command.by(housing), told(LISTED));
        assertThat(lookBack.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
        assertThat(lookBacks.get(housing, lookBack.head().id())).isEqualTo(lookBack);
        refused(() -> found(housing, lookBack, false, null), CommonProblem.FORBIDDEN);
        assertThat(found(lead, lookBack, false, null).stage()).isEqualTo(LookBackStage.PASSED);
    }

    @Test
    void whatIsThereAgainNeedsAHazardThatIsThereAndCounts() {
        LookBack lookBack = registered();
        refused(() -> found(lead, lookBack, true, null), CommonProblem.INVALID_INPUT)
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/hazard", CommonFault.REQUIRED)));
        Hazard hazard = hazard();
        platform.hazards.cancel(Command.by(office), hazard.id(), new ReasonedChange(1L, "误登"));
        refused(() -> found(lead, lookBack, true, hazard.id().toString()), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/hazard", LookBackFault.HAZARD_COUNTS_NOWHERE)));
    }

    @Test
    void othersReadWhatIsTheirsAndAFirmLooksBackAtNothing() {
        LookBack lookBack = registered();
        Caller firm = Platform.firm(quarry.id());
        assertThat(lookBacks.get(firm, lookBack.head().id())).isEqualTo(lookBack);
        refused(() -> found(firm, lookBack, false, null), CommonProblem.FORBIDDEN);
        Caller foreign = Platform.department("dept-housing");
        refused(() -> lookBacks.get(foreign, lookBack.head().id()), CommonProblem.NOT_FOUND);
    }

    @Test
    void aLookBackRegisteredWronglyStaysWithItsReason() {
        LookBack lookBack = registered();
        LookBack voided = lookBacks.cancel(
                Command.by(office), lookBack.head().id(), new ReasonedChange(lookBack.version(), "重复登记"));
        assertThat(voided.stage()).isEqualTo(LookBackStage.VOIDED);
        assertThat(voided.voidReason()).contains("重复登记");
    }

    @Test
    void whatWasAcceptedIsNotThereAgainBeforeThat() {
        Hazard accepted = accepted(hazard());
        LookBack lookBack = registered();
        FindOutcome early = new FindOutcome(
                lookBack.version(),
                Platform.TODAY.minusDays(1),
                true,
                "核查情况",
                accepted.id().toString());
        refused(() -> lookBacks.find(Command.by(lead), lookBack.head().id(), early), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", SupervisionFault.BEFORE_THE_ACCEPTANCE, Platform.TODAY)));
    }

    private LookBack registered() {
        return lookBacks.register(Command.by(office), told(LISTED));
    }

    private NewLookBack told(LocalDate listed) {
        return new NewLookBack(
                "non-coal-mines",
                null,
                List.of(),
                quarry.id().toString(),
                null,
                DAY,
                null,
                null,
                "呈政督〔2021〕3号",
                listed,
                "district",
                "呈贡区人民政府",
                "边坡浮石",
                "三号台阶边坡浮石");
    }

    private LookBack found(Caller by, LookBack lookBack, boolean recurred, @Nullable String hazard) {
        return lookBacks.find(
                Command.by(by),
                lookBack.head().id(),
                new FindOutcome(lookBack.version(), null, recurred, "核查情况", hazard));
    }

    private Hazard hazard() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    private Hazard accepted(Hazard hazard) {
        Hazard planned = platform.hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(hazard.version(), "责任人", "措施", BigDecimal.TEN, Platform.TODAY, "预案", null));
        Hazard rectified = platform.hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(planned.version(), null, "已整改", null));
        return platform.hazards.accept(
                Command.by(office), hazard.id(), new AcceptHazard(rectified.version(), null, "合格", null, "现场查看，未留照片"));
    }

    private static ThrowableAssertAlternative<ProblemException> refused(ThrowingCallable call, ProblemCode code) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(code));
    }
}
