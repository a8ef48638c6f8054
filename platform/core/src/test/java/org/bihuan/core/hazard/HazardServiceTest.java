package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.text.Text;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.SomeNewHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HazardServiceTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);

    private final Platform platform = new Platform();
    private final DefaultHazardService hazards = platform.hazards;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHazardGoesToTheDepartmentItsSectorNames() {
        assertThat(registered().lead()).isEqualTo(Platform.unit("dept-natural-resources"));
    }

    @Test
    void aHazardKeepsWhatItWasJudgedBy() {
        Hazard hazard = registered();
        platform.sectors.remove("non-coal-mines");
        Hazard later = hazards.get(office, hazard.id());
        assertThat(later.judgement().requirement()).isEqualTo("要求 mine-07");
        assertThat(later.judgement().basis()).isEqualTo("判定标准（矿安〔2022〕88号） 第1条");
        assertThat(later.judgement().sectorVersion()).isEqualTo("1.0.0");
        assertThat(later.territory()).isEqualTo(quarry.territory());
        assertThat(later.enterpriseName()).isEqualTo(quarry.name());
    }

    @Test
    void aHazardGoesItsWholeWayWithoutItsSector() {
        Hazard hazard = registered();
        platform.sectors.remove("non-coal-mines");
        Hazard accepted = accepted(rectified(planned(hazard)));
        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "planned", "rectified", "accepted");
    }

    @Test
    void theTopicDecidesTheLeadBeforeTheRowAndTheRowBeforeTheSector() {
        assertThat(lead("build-01", "construction-housing-municipal")).isEqualTo("dept-housing");
        assertThat(lead("build-01", "construction-highway")).isEqualTo("dept-transport");
        assertThat(lead("build-02", "construction-highway")).isEqualTo("dept-market");
    }

    private String lead(String item, String row) {
        NewHazard told = aNewHazard()
                .in("construction")
                .judgedBy(item)
                .row(row)
                .of(quarry.id())
                .build();
        return hazards.register(Command.by(office), told).lead().value();
    }

    @Test
    void aSectorWithoutARowCountsUnderOther() {
        NewHazard told =
                aNewHazard().in("campus").judgedBy("campus-01").of(quarry.id()).build();
        assertThat(hazards.register(Command.by(office), told).row().value()).isEqualTo("other");
    }

    @Test
    void aSectorWithARowMayNameOtherAsWell() {
        assertThat(hazards.register(Command.by(office), water("hyd-01", "other", LocalDate.of(2023, 7, 31)))
                        .row()
                        .value())
                .isEqualTo("other");
    }

    @Test
    void theGroundIsThatOfTheDayOfTheFinding() {
        Judgement before = hazards.register(Command.by(office), water("hyd-01", "other", LocalDate.of(2023, 7, 31)))
                .judgement();
        Judgement after = hazards.register(Command.by(office), water("hyd-01", "other", LocalDate.of(2023, 8, 1)))
                .judgement();

        assertThat(before.level()).isEqualTo(Severity.MAJOR);
        assertThat(before.ground()).isEqualTo(LegalGround.PLAN_LISTED);
        assertThat(before.basis()).isEqualTo("方案");
        assertThat(after.ground()).isEqualTo(LegalGround.JUDGEMENT_STANDARD);
    }

    @Test
    void anItemWithoutABasisInForceIsRefusedWithItsFirstDay() {
        assertThat(faults(() ->
                        hazards.register(Command.by(office), water("hyd-02", "other", LocalDate.of(2023, 7, 31)))))
                .containsExactly(Fault.at("/item", HazardFault.ITEM_NOT_YET_IN_FORCE, "hyd-02", "2023-08-01"));
    }

    private NewHazard water(String item, String row, LocalDate day) {
        return aNewHazard()
                .in("water-conservancy")
                .judgedBy(item)
                .row(row)
                .foundOn(day)
                .of(quarry.id())
                .build();
    }

    @Test
    void aSectorWithSeveralRowsNeedsOneToBeNamed() {
        NewHazard told = aNewHazard()
                .in("construction")
                .judgedBy("build-01")
                .of(quarry.id())
                .build();
        assertThat(faults(() -> hazards.register(Command.by(office), told)))
                .containsExactly(Fault.at("/row", CommonFault.REQUIRED));
    }

    @Test
    void theCommitteeOfficeMayOverruleTheLeadWithAReason() {
        Hazard hazard = hazards.register(
                Command.by(office),
                aNewHazard().of(quarry.id()).ledBy("fire-rescue", "联合检查").build());
        assertThat(hazard.lead()).isEqualTo(Platform.unit("fire-rescue"));
        assertThat(hazard.leadReason()).contains("联合检查");
    }

    @Test
    void nobodyElseMayOverruleTheLead() {
        NewHazard told =
                aNewHazard().of(quarry.id()).ledBy("fire-rescue", "联合检查").build();
        Caller department = Platform.department("dept-natural-resources");
        assertThat(problem(() -> hazards.register(Command.by(department), told)))
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void anOverruledLeadMustBeADepartmentAndNeedsAReason() {
        NewHazard told = aNewHazard().of(quarry.id()).ledBy("swc", null).build();
        assertThat(faults(() -> hazards.register(Command.by(office), told)))
                .containsExactlyInAnyOrder(
                        Fault.at("/lead", RecordFault.NOT_A_DEPARTMENT, "swc"),
                        Fault.at("/leadReason", CommonFault.REQUIRED));
    }

    @Test
    void theSectorsRuleGoesBeforeTheItem() {
        platform.sectors.ruled =
                Optional.of(new Grade(Severity.GENERAL, LegalGround.NONE, new Text("不足三项", "fewer than three")));
        Hazard hazard = registered();
        assertThat(hazard.judgement().level()).isEqualTo(Severity.GENERAL);
        assertThat(hazard.judgement().gradeReason()).contains("不足三项");
    }

    @Test
    void allFaultsOfANewHazardAreToldAtOnce() {
        Command command = Command.by(office);
        command.faults().add("/colour", CommonFault.UNKNOWN_FIELD);
        NewHazard told = aNewHazard()
                .judgedBy("fire-01")
                .alsoFound("mine-09")
                .inPlaceCategory("cave")
                .row("other")
                .tagged("parks", "old-units")
                .enterprise("none")
                .source("rumour")
                .place(" ")
                .description("长".repeat(2001))
                .foundOn(Platform.TODAY.plusDays(1))
                .build();
        assertThat(faults(() -> hazards.register(command, told)))
                .containsExactlyInAnyOrder(
                        Fault.at("/colour", CommonFault.UNKNOWN_FIELD),
                        Fault.at("/item", HazardFault.ITEM_OF_OTHER_SECTOR, "fire-01", "non-coal-mines"),
                        Fault.at("/alsoFound/0", HazardFault.ITEM_RETIRED, "mine-09", "2023-06-30"),
                        Fault.at("/placeCategory", CommonFault.NOT_ALLOWED, "crowded, station"),
                        Fault.at("/row", RecordFault.ROW_OF_OTHER_SECTOR, "other", "non-coal-mine"),
                        Fault.at("/tags/1", CommonFault.NOT_ALLOWED, "parks"),
                        Fault.at("/enterprise", CommonFault.UNKNOWN_ID, "none"),
                        Fault.at(
                                "/source",
                                CommonFault.NOT_ALLOWED,
                                "self-check, inspection, public-report, supervision, upper-level, accident-lesson"),
                        Fault.at("/place", CommonFault.REQUIRED),
                        Fault.at("/description", CommonFault.TOO_LONG, 2000),
                        Fault.at("/occurred", CommonFault.IN_THE_FUTURE));
        assertThat(platform.stores.events().since(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void nothingToldIsEverythingMissing() {
        NewHazard nothing =
                new NewHazard(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(faults(() -> hazards.register(Command.by(office), nothing)))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/sector", "/item", "/enterprise", "/source", "/place", "/description", "/occurred");
    }

    @Test
    void anItemCountsOnlyOnTheDaysItIsInForce() {
        assertThat(faults(() -> register(aNewHazard().judgedBy("mine-10").foundOn(LocalDate.of(2023, 7, 31)))))
                .containsExactly(Fault.at("/item", HazardFault.ITEM_NOT_YET_IN_FORCE, "mine-10", "2023-08-01"));
        assertThat(faults(() -> register(aNewHazard().judgedBy("mine-09").foundOn(LocalDate.of(2023, 7, 1)))))
                .containsExactly(Fault.at("/item", HazardFault.ITEM_RETIRED, "mine-09", "2023-06-30"));
        assertThat(register(aNewHazard().judgedBy("mine-09").foundOn(LocalDate.of(2023, 6, 30)))
                        .stage())
                .isEqualTo(Stage.REGISTERED);
    }

    @Test
    void aFindingBeforeTheCampaignIsTooEarly() {
        assertThat(faults(() -> register(aNewHazard().foundOn(LocalDate.of(2023, 4, 30)))))
                .containsExactly(Fault.at("/occurred", CommonFault.TOO_EARLY, "2023-05-01"));
    }

    @Test
    void aSectorThatIsAwayTakesNoNewHazard() {
        platform.sectors.remove("non-coal-mines");
        assertThat(faults(() -> register(aNewHazard())))
                .containsExactly(Fault.at("/sector", RecordFault.SECTOR_NOT_INSTALLED, "non-coal-mines"));
    }

    @Test
    void aFirmRegistersItsOwnBySelfCheckOnly() {
        Caller firm = Platform.firm(quarry.id());
        NewHazard told = aNewHazard().of(quarry.id()).source("inspection").build();
        assertThat(faults(() -> hazards.register(Command.by(firm), told)))
                .containsExactly(Fault.at("/source", CommonFault.NOT_ALLOWED, "self-check"));
        NewHazard own = aNewHazard().of(quarry.id()).source("self-check").build();
        assertThat(hazards.register(Command.by(firm), own).source()).isEqualTo(Source.SELF_CHECK);
        NewHazard foreign =
                aNewHazard().of(platform.quarry().id()).source("self-check").build();
        assertThat(faults(() -> hazards.register(Command.by(firm), foreign)))
                .extracting(Fault::code)
                .containsExactly(CommonFault.UNKNOWN_ID);
    }

    @Test
    void numbersGoUpWithinAYearAndNeverTwice() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls =
                    Collections.nCopies(200, () -> register(aNewHazard()).number());
            List<String> numbers = new ArrayList<>();
            for (Future<String> number : clients.invokeAll(calls)) {
                numbers.add(number.get());
            }
            assertThat(new HashSet<>(numbers)).hasSize(200).contains("530114-2023-000001", "530114-2023-000200");
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void everyStepIsRefusedFromAStageItDoesNotFollow() {
        Hazard registered = registered();
        assertThat(problem(() -> accepted(registered))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> returned(registered))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard rectified = rectified(planned(registered));
        assertThat(problem(() -> planned(rectified))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> rectified(rectified))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard accepted = accepted(rectified);
        assertThat(problem(() -> planned(accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(problem(() -> accepted(accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        Hazard voided = voided(office, accepted);
        assertThat(problem(() -> voided(office, voided))).isEqualTo(RecordProblem.WRONG_STAGE);
    }

    @Test
    void workThatWasReturnedIsDoneAgain() {
        Hazard returned = returned(rectified(planned(registered())));
        assertThat(returned.rectification()).isEmpty();
        assertThat(accepted(rectified(returned)).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void withoutAPlanOnlyWhatIsMendedOnTheSpotIsDone() {
        Hazard hazard = registered();
        assertThat(faults(() -> rectified(hazard)))
                .containsExactly(Fault.at("/onTheSpot", HazardFault.NEITHER_PLANNED_NOR_ON_THE_SPOT));
        Hazard mended = hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), FOUND, "当场改正", true));
        assertThat(mended.measuresSince()).contains(FOUND);
    }

    @Test
    void theDaysOfALoopFollowOneAnother() {
        Hazard hazard = registered();
        PlanHazard early = plan(hazard, FOUND.minusDays(1), FOUND.minusDays(1));
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), early)))
                .containsExactlyInAnyOrder(
                        Fault.at("/deadline", HazardFault.BEFORE_THE_FINDING, FOUND),
                        Fault.at("/date", HazardFault.BEFORE_THE_FINDING, FOUND));
        PlanHazard late = plan(hazard, FOUND, Platform.TODAY.plusDays(1));
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), late)))
                .containsExactly(Fault.at("/date", CommonFault.IN_THE_FUTURE));
        Hazard rectified = rectified(planned(hazard));
        AcceptHazard hasty = new AcceptHazard(rectified.version(), FOUND, "合格", null);
        assertThat(faults(() -> hazards.accept(Command.by(office), hazard.id(), hasty)))
                .containsExactly(Fault.at("/date", HazardFault.BEFORE_THE_RECTIFICATION, Platform.TODAY));
    }

    @Test
    void fundsAreAnAmountOfMoney() {
        Hazard hazard = registered();
        for (String wrong : List.of("-0.01", "1.001", "1000000000000")) {
            PlanHazard plan = new PlanHazard(hazard.version(), "张三", "措施", new BigDecimal(wrong), FOUND, "预案", null);
            assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), plan)))
                    .as(wrong)
                    .containsExactly(Fault.at("/funds", CommonFault.OUT_OF_RANGE, "0.00", "999999999999.99"));
        }
    }

    @Test
    void anEmptyStepTellsAllThatIsMissing() {
        Hazard hazard = registered();
        PlanHazard nothing = new PlanHazard(null, null, null, null, null, null, null);
        assertThat(faults(() -> hazards.plan(Command.by(office), hazard.id(), nothing)))
                .extracting(Fault::pointer)
                .containsExactly("/version", "/responsible", "/measures", "/funds", "/deadline", "/emergencyPlan");
    }

    @Test
    void whoSawAnOlderVersionIsToldWhoWasFaster() {
        Hazard seen = registered();
        planned(seen);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> planned(seen))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).containsExactly(office.name(), "2023-09-15T04:00:00Z", "2");
                });
    }

    @Test
    void whoComesAfterTheAcceptanceIsToldWhoWasFaster() {
        Hazard rectified = rectified(planned(registered()));
        accepted(rectified);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> accepted(rectified))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).containsExactly(office.name(), "2023-09-15T04:00:00Z", "4");
                });
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        Hazard seen = registered();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> calls = Collections.nCopies(8, () -> {
                try {
                    planned(seen);
                    return true;
                } catch (ProblemException refused) {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    return false;
                }
            });
            int won = 0;
            for (Future<Boolean> call : clients.invokeAll(calls)) {
                won += call.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(hazards.events(office, seen.id())).hasSize(2);
            assertThat(platform.reports.verify()).isBlank();
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void aRepeatedCommandAnswersTheRecordAsItIsNow() {
        NewHazard told = aNewHazard().of(quarry.id()).build();
        Hazard first = hazards.register(Platform.keyed(office, "k1", "d1"), told);
        Hazard planned = planned(first);
        platform.sectors.remove("non-coal-mines");
        assertThat(hazards.register(Platform.keyed(office, "k1", "d1"), told)).isEqualTo(planned);
        assertThat(hazards.events(office, first.id())).hasSize(2);
    }

    @Test
    void aRepeatedStepChangesNothing() {
        Hazard hazard = registered();
        PlanHazard plan = plan(hazard, FOUND, FOUND);
        Hazard planned = hazards.plan(Platform.keyed(office, "k2", "d"), hazard.id(), plan);
        assertThat(hazards.plan(Platform.keyed(office, "k2", "d"), hazard.id(), plan))
                .isEqualTo(planned);
        assertThat(hazards.events(office, hazard.id())).hasSize(2);
    }

    @Test
    void aKeyIsNotForAnotherCommand() {
        NewHazard told = aNewHazard().of(quarry.id()).build();
        hazards.register(Platform.keyed(office, "k1", "d1"), told);
        assertThat(problem(() -> hazards.register(Platform.keyed(office, "k1", "d2"), told)))
                .isEqualTo(CommonProblem.KEY_REUSED);
    }

    @Test
    void whatSomebodyMayNotSeeIsNotThere() {
        Hazard hazard = registered();
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
        Hazard major = rectified(planned(registered()));
        AcceptHazard fine = new AcceptHazard(major.version(), null, "合格", null);
        assertThat(problem(() -> hazards.accept(Command.by(street), major.id(), fine)))
                .isEqualTo(CommonProblem.FORBIDDEN);
        Hazard general = rectified(planned(register(aNewHazard().judgedBy("mine-08"))));
        assertThat(hazards.accept(Command.by(street), general.id(), fine).stage())
                .isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void onlyTheCommitteeOfficeVoidsWhatWasAccepted() {
        Hazard accepted = accepted(rectified(planned(registered())));
        Caller lead = Platform.department("dept-natural-resources");
        assertThat(problem(() -> voided(lead, accepted))).isEqualTo(RecordProblem.WRONG_STAGE);
        assertThat(voided(office, accepted).voidReason()).contains("重复登记");
    }

    @Test
    void faultsComeBeforeTheVersionAndTheVersionBeforeTheStage() {
        Hazard accepted = accepted(rectified(planned(registered())));
        ReasonedChange empty = new ReasonedChange(1L, "");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), empty)))
                .isEqualTo(CommonProblem.INVALID_INPUT);
        ReasonedChange old = new ReasonedChange(1L, "资料不全");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), old)))
                .isEqualTo(CommonProblem.STALE_VERSION);
        ReasonedChange now = new ReasonedChange(accepted.version(), "资料不全");
        assertThat(problem(() -> hazards.giveBack(Command.by(office), accepted.id(), now)))
                .isEqualTo(RecordProblem.WRONG_STAGE);
    }

    private Hazard registered() {
        return register(aNewHazard());
    }

    private Hazard register(SomeNewHazard told) {
        return hazards.register(Command.by(office), told.of(quarry.id()).build());
    }

    private static PlanHazard plan(Hazard hazard, LocalDate deadline, LocalDate date) {
        return new PlanHazard(hazard.version(), "张三", "措施", new BigDecimal("5000.00"), deadline, "预案", date);
    }

    private Hazard planned(Hazard hazard) {
        return hazards.plan(
                Command.by(office), hazard.id(), plan(hazard, Platform.TODAY.plusDays(30), hazard.occurred()));
    }

    private Hazard rectified(Hazard hazard) {
        return hazards.rectify(Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), null, "完成", null));
    }

    private Hazard accepted(Hazard hazard) {
        return hazards.accept(Command.by(office), hazard.id(), new AcceptHazard(hazard.version(), null, "合格", null));
    }

    private Hazard returned(Hazard hazard) {
        return hazards.giveBack(Command.by(office), hazard.id(), new ReasonedChange(hazard.version(), "不彻底"));
    }

    private Hazard voided(Caller caller, Hazard hazard) {
        return hazards.cancel(Command.by(caller), hazard.id(), new ReasonedChange(hazard.version(), "重复登记"));
    }

    private static List<Fault> faults(ThrowingCallable call) {
        List<Fault> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.INVALID_INPUT);
            found.addAll(refused.faults());
        });
        return found;
    }

    private static ProblemCode problem(ThrowingCallable call) {
        List<ProblemCode> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> found.add(refused.problem()));
        return found.get(0);
    }
}
