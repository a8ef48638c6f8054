package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.hazard.HazardLoop.faults;
import static org.bihuan.core.hazard.HazardLoop.problem;
import static org.bihuan.testkit.Some.aNewHazard;

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
import java.util.concurrent.atomic.AtomicLong;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.text.Text;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is registered as a hazard, led by whom, and with which faults it is refused. */
class HazardRegistrationTest {
    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final DefaultHazardService hazards = loop.hazards;
    private final Enterprise quarry = loop.quarry;
    private final Caller office = loop.office;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHazardGoesToTheDepartmentItsSectorNames() {
        assertThat(loop.registered().lead()).isEqualTo(Platform.unit("dept-natural-resources"));
    }

    @Test
    void aHazardKeepsWhatItWasJudgedBy() {
        Hazard hazard = loop.registered();
        platform.sectors.remove("non-coal-mines");
        Hazard later = hazards.get(office, hazard.id());
        assertThat(later.judgement().requirement()).isEqualTo("要求 mine-07");
        assertThat(later.judgement().basis()).isEqualTo("判定标准（矿安〔2022〕88号） 第1条");
        assertThat(later.judgement().sectorVersion()).isEqualTo("1.0.0");
        assertThat(later.territory()).isEqualTo(quarry.territory());
        assertThat(later.enterpriseName()).isEqualTo(quarry.name());
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
        Hazard hazard = loop.registered();
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
        assertThat(events()).isOne();
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
        assertThat(faults(() -> loop.register(aNewHazard().judgedBy("mine-10").foundOn(LocalDate.of(2023, 7, 31)))))
                .containsExactly(Fault.at("/item", HazardFault.ITEM_NOT_YET_IN_FORCE, "mine-10", "2023-08-01"));
        assertThat(faults(() -> loop.register(aNewHazard().judgedBy("mine-09").foundOn(LocalDate.of(2023, 7, 1)))))
                .containsExactly(Fault.at("/item", HazardFault.ITEM_RETIRED, "mine-09", "2023-06-30"));
        assertThat(loop.register(aNewHazard().judgedBy("mine-09").foundOn(LocalDate.of(2023, 6, 30)))
                        .stage())
                .isEqualTo(Stage.REGISTERED);
    }

    @Test
    void aFindingBeforeTheCampaignIsTooEarly() {
        assertThat(faults(() -> loop.register(aNewHazard().foundOn(LocalDate.of(2023, 4, 30)))))
                .containsExactly(Fault.at("/occurred", CommonFault.TOO_EARLY, "2023-05-01"));
    }

    @Test
    void aSectorThatIsAwayTakesNoNewHazard() {
        platform.sectors.remove("non-coal-mines");
        assertThat(faults(() -> loop.register(aNewHazard())))
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
                    Collections.nCopies(200, () -> loop.register(aNewHazard()).number());
            List<String> numbers = new ArrayList<>();
            for (Future<String> number : clients.invokeAll(calls)) {
                numbers.add(number.get());
            }
            assertThat(new HashSet<>(numbers)).hasSize(200).contains("530114-2023-000001", "530114-2023-000200");
        } finally {
            clients.shutdown();
        }
    }

    private long events() {
        AtomicLong count = new AtomicLong();
        platform.stores.events().all(event -> count.incrementAndGet());
        return count.get();
    }
}
