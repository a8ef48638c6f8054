package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.supervision.Supervising.DEADLINE;
import static org.bihuan.core.supervision.Supervising.LISTED;
import static org.bihuan.core.supervision.Supervising.faulty;
import static org.bihuan.core.supervision.Supervising.id;
import static org.bihuan.core.supervision.Supervising.refused;
import static org.bihuan.core.supervision.Supervising.today;
import static org.bihuan.core.supervision.Supervising.told;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.api.supervision.SupervisionProblem;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hazard's listing from the first day to its removal, and what it keeps from happening to the hazard. */
class SupervisionServiceTest {
    private final Supervising way = new Supervising();
    private final Platform platform = way.platform;
    private final DefaultSupervisionService supervisions = way.supervisions;
    private final Enterprise quarry = way.quarry;
    private final Caller office = way.office;
    private final Caller lead = way.lead;
    private final Hazard hazard = way.hazard;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whatWasAcceptedInTimeIsNotOverdueWhileItsRemovalIsPending() {
        Supervision supervision = supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        LISTED,
                        Platform.TODAY,
                        null,
                        null));
        LocalDate after = Platform.TODAY.plusDays(1);
        assertThat(supervisions.overdue(supervision, Platform.TODAY)).isFalse();
        assertThat(supervisions.overdue(supervision, after)).isTrue();
        way.rectified();
        Hazard accepted = way.accepted(office, null);
        assertThat(supervisions.overdue(supervision, after)).isFalse();
        platform.hazards.reopen(Command.by(office), hazard.id(), new ReasonedChange(accepted.version(), "复发"));
        assertThat(supervisions.overdue(supervision, after)).isTrue();
    }

    @Test
    void whatWasAcceptedTooLateStaysOverdueUntilTheListingIsRemoved() {
        Supervision supervision = way.listed("district");
        way.rectified();
        way.accepted(office, null);
        assertThat(supervisions.overdue(supervision, Platform.TODAY)).isTrue();
        Supervision removed = supervisions.remove(
                Command.by(office),
                id(supervision),
                new RemoveListing(supervision.version(), null, "呈政督〔2023〕2号", null));
        assertThat(supervisions.overdue(removed, Platform.TODAY)).isFalse();
    }

    @Test
    void aListingBelongsToWhomeverTheHazardBelongsAndTheHazardKnowsOfIt() {
        Supervision supervision = way.listed("district");
        assertThat(supervision.head().number()).isEqualTo("530114-GP-2023-000001");
        assertThat(supervision.head().ownership()).isEqualTo(hazard.ownership());
        assertThat(supervision.head().sector()).contains(hazard.judgement().sector());
        assertThat(supervision.hazardNumber()).isEqualTo(hazard.number());
        assertThat(way.now().listing())
                .contains(new Listing(
                        supervision.head().id(), ListingLevel.DISTRICT, "呈贡区人民政府", LISTED, Optional.empty()));
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed");
    }

    @Test
    void aListedHazardCountsOnceItIsListedAndMeasuresAreInPlace() {
        way.listed("district");
        assertThat(way.figure("hazard_listed_treated")).isZero();
        way.planned();
        assertThat(way.figure("hazard_listed_treated")).isEqualTo(1);
        assertThat(platform.reports
                        .records(
                                office,
                                new FigureQuery(
                                        today(),
                                        hazard.row(),
                                        new ColumnId("hazard_listed_treated"),
                                        false,
                                        Optional.empty(),
                                        7))
                        .items())
                .singleElement()
                .satisfies(counted -> assertThat(counted.record()).isEqualTo(way.now()));
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void theWholeWayEndsWithTheRemovalAfterTheAuthorityAccepted() {
        Supervision supervision = way.listed("district");
        supervision = supervisions.publish(
                Command.by(office), id(supervision), new PublishSupervision(supervision.version(), "区政府网站", LISTED));
        supervision = supervisions.report(
                Command.by(lead), id(supervision), new ReportProgress(supervision.version(), null, "设备已停用"));
        way.rectified();
        way.accepted(office, null);

        Supervision removed = supervisions.remove(
                Command.by(office),
                id(supervision),
                new RemoveListing(supervision.version(), null, "呈政督〔2023〕9号", null));

        assertThat(removed.stage()).isEqualTo(SupervisionStage.REMOVED);
        assertThat(removed.progress()).singleElement().satisfies(entry -> assertThat(entry.by())
                .isEqualTo(lead.name()));
        assertThat(removed.publicity().orElseThrow().where()).isEqualTo("区政府网站");
        assertThat(way.now().listing().orElseThrow().removed()).contains(Platform.TODAY);
        assertThat(supervisions.events(office, id(removed)))
                .extracting(Event::action)
                .containsExactly("registered", "published", "progressed", "removed");
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed", "planned", "rectified", "accepted", "delisted");
        assertThat(way.figure("hazard_done")).isEqualTo(1);
        assertThat(way.figure("hazard_listed_treated")).isEqualTo(1);
        // the quarry's own event is made up
        assertThat(platform.audit().verify().findings())
                .allSatisfy(finding -> assertThat(finding.place().text()).startsWith("enterprise"));
    }

    @Test
    void nobodyButTheListingAuthorityAcceptsOrReturnsAListedHazard() {
        way.listed("district");
        way.rectified();
        refused(HazardProblem.ONLY_BY_LISTING_AUTHORITY, () -> way.accepted(lead, null));
        refused(
                HazardProblem.ONLY_BY_LISTING_AUTHORITY,
                () -> platform.hazards.giveBack(
                        Command.by(lead),
                        hazard.id(),
                        new ReasonedChange(way.now().version(), "不彻底")));
        assertThat(way.accepted(office, null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void anAuthorityAboveTheDistrictAcceptsByItsDocument() {
        way.listed("city");
        way.rectified();
        faulty(() -> way.accepted(office, " "), "/document", CommonFault.REQUIRED);
        assertThat(way.accepted(office, "昆安〔2023〕5号").acceptance().orElseThrow().document())
                .contains("昆安〔2023〕5号");
    }

    @Test
    void nobodyButTheListingAuthorityRemovesTheListing() {
        Supervision supervision = way.listed("district");
        way.rectified();
        way.accepted(office, null);
        RemoveListing removal = new RemoveListing(supervision.version(), null, "呈政督〔2023〕9号", null);
        for (Caller other : List.of(
                lead, Platform.street("street-longcheng"), Platform.firm(quarry.id()), Platform.role(Role.LEADER))) {
            refused(CommonProblem.FORBIDDEN, () -> supervisions.remove(Command.by(other), id(supervision), removal));
        }
        assertThat(supervisions
                        .remove(Command.by(office), id(supervision), removal)
                        .stage())
                .isEqualTo(SupervisionStage.REMOVED);
    }

    @Test
    void theDistrictListsByOneOfItsBodiesAlone() {
        assertThat(supervisions.listingBodies())
                .extracting(body -> body.id().value())
                .containsExactly("district-gov", "swc", "swc-office", "digital-economy-zone");
        for (String other : List.of("呈贡区人民政府", "dept-housing", "street-longcheng")) {
            NewSupervision told = new NewSupervision(
                    hazard.id().toString(), "district", other, "呈政督〔2023〕1号", LISTED, DEADLINE, null, null);
            faulty(
                    () -> supervisions.register(Command.by(office), told),
                    "/authority",
                    SupervisionFault.NOT_A_LISTING_BODY);
        }
        Supervision district = way.listed("district");
        assertThat(district.body()).contains(Platform.unit("district-gov"));
        assertThat(district.authority()).isEqualTo("呈贡区人民政府");
        assertThat(way.list(way.registered(), "city").body()).isEmpty();
    }

    @Test
    void nobodyOfTheDistrictListsForAHigherLevel() {
        for (String other : List.of("district-gov", "呈贡区人民政府", "dept-housing", "street-longcheng")) {
            faulty(
                    () -> supervisions.register(Command.by(office), by("city", other)),
                    "/authority",
                    SupervisionFault.BODY_OF_ANOTHER_LEVEL);
        }
        faulty(
                () -> supervisions.register(Command.by(office), by("province", "city-swc")),
                "/authority",
                SupervisionFault.BODY_OF_ANOTHER_LEVEL);
    }

    @Test
    void aKnownBodyOfAHigherLevelIsToldByItsName() {
        Supervision city = supervisions.register(Command.by(office), by("city", "city-swc"));
        assertThat(city.authority()).isEqualTo("昆明市安全生产委员会");
        assertThat(city.body()).isEmpty();
        assertThat(way.now().listing().orElseThrow().authority()).isEqualTo("昆明市安全生产委员会");
    }

    @Test
    void anAuthorityThatNobodyKnowsStaysAsItIsWritten() {
        assertThat(supervisions
                        .register(Command.by(office), by("province", "云南省矿山安全监管部门"))
                        .authority())
                .isEqualTo("云南省矿山安全监管部门");
    }

    private NewSupervision by(String level, String authority) {
        return new NewSupervision(
                hazard.id().toString(), level, authority, "昆政督〔2023〕1号", LISTED, DEADLINE, null, null);
    }

    @Test
    void aListingIsNotRemovedBeforeTheHazardIsAccepted() {
        Supervision supervision = way.listed("district");
        RemoveListing removal = new RemoveListing(supervision.version(), null, "呈政督〔2023〕9号", null);
        refused(
                SupervisionProblem.HAZARD_NOT_ACCEPTED,
                () -> supervisions.remove(Command.by(office), id(supervision), removal));
        assertThat(way.now().listing().orElseThrow().active()).isTrue();
    }

    @Test
    void aListedHazardIsNotVoidedUntilTheListingIs() {
        Supervision supervision = way.listed("district");
        ReasonedChange wrong = new ReasonedChange(way.now().version(), "重复登记");
        refused(HazardProblem.LISTED_NOW, () -> platform.hazards.cancel(Command.by(office), hazard.id(), wrong));
        Supervision voided = supervisions.cancel(
                Command.by(office), id(supervision), new ReasonedChange(supervision.version(), "误挂"));
        assertThat(voided.stage()).isEqualTo(SupervisionStage.VOIDED);
        assertThat(way.now().listing()).isEmpty();
        Hazard gone = platform.hazards.cancel(
                Command.by(office), hazard.id(), new ReasonedChange(way.now().version(), "重复登记"));
        assertThat(gone.stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void aListingIsOverdueTheDayAfterItsDeadlineWhileItGoesOn() {
        Supervision supervision = way.listed("district");
        assertThat(supervisions.overdue(supervision, DEADLINE)).isFalse();
        assertThat(supervisions.overdue(supervision, DEADLINE.plusDays(1))).isTrue();
        Supervision voided = supervisions.cancel(
                Command.by(office), id(supervision), new ReasonedChange(supervision.version(), "误挂"));
        assertThat(supervisions.overdue(voided, DEADLINE.plusDays(1))).isFalse();
    }

    @Test
    void everyFaultOfANewListingIsNamedAtOnce() {
        NewSupervision empty = new NewSupervision(
                null, "country", " ", null, Platform.TODAY.plusDays(1), LISTED, null, Platform.TODAY.plusDays(1));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> supervisions.register(Command.by(office), empty))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder(
                                "/hazard",
                                "/level",
                                "/authority",
                                "/document",
                                "/occurred",
                                "/deadline",
                                "/publishedIn",
                                "/published"));
    }

    @Test
    void onlyAMajorOpenHazardIsListed() {
        Hazard general = platform.hazards.register(
                Command.by(office),
                aNewHazard().judgedBy("mine-08").of(quarry.id()).build());
        faulty(() -> way.list(general, "district"), "/hazard", SupervisionFault.NOT_A_MAJOR_HAZARD);
        Hazard closed = way.registered();
        platform.hazards.cancel(Command.by(office), closed.id(), new ReasonedChange(1L, "重复"));
        faulty(() -> way.list(closed, "district"), "/hazard", SupervisionFault.HAZARD_IS_CLOSED);
    }

    @Test
    void noDayLiesBeforeTheListingNorTheListingBeforeTheFinding() {
        NewSupervision early = told(hazard, "district", hazard.occurred().minusDays(1));
        faulty(() -> supervisions.register(Command.by(office), early), "/occurred", HazardFault.BEFORE_THE_FINDING);
        Supervision supervision = way.listed("district");
        ReportProgress before = new ReportProgress(1L, LISTED.minusDays(1), "早了");
        faulty(
                () -> supervisions.report(Command.by(office), id(supervision), before),
                "/date",
                SupervisionFault.BEFORE_THE_LISTING);
    }

    @Test
    void theOfficeListsAndOthersReadWhatIsTheirs() {
        NewSupervision told = told(hazard, "district", LISTED);
        for (Caller other : List.of(lead, Platform.street("street-longcheng"), Platform.firm(quarry.id()))) {
            refused(CommonProblem.FORBIDDEN, () -> supervisions.register(Command.by(other), told));
        }
        Supervision supervision = way.listed("district");
        for (Caller own : List.of(lead, Platform.street("street-longcheng"), Platform.firm(quarry.id()))) {
            assertThat(supervisions.get(own, id(supervision))).isEqualTo(supervision);
            assertThat(supervisions.list(own, RecordQuery.select().first(20)).items())
                    .containsExactly(supervision);
        }
        Caller foreign = Platform.department("dept-housing");
        refused(CommonProblem.NOT_FOUND, () -> supervisions.get(foreign, id(supervision)));
        assertThat(supervisions.list(foreign, RecordQuery.select().first(20)).items())
                .isEmpty();
    }

    @Test
    void aStepFromAnOldVersionIsAConflictAndAClosedOneTakesNoStep() {
        Supervision supervision = way.listed("district");
        supervisions.report(Command.by(office), id(supervision), new ReportProgress(1L, null, "一"));
        refused(
                CommonProblem.STALE_VERSION,
                () -> supervisions.report(Command.by(office), id(supervision), new ReportProgress(1L, null, "二")));
        supervisions.cancel(Command.by(office), id(supervision), new ReasonedChange(2L, "误挂"));
        refused(
                RecordProblem.WRONG_STAGE,
                () -> supervisions.report(Command.by(office), id(supervision), new ReportProgress(3L, null, "三")));
    }

    @Test
    void aRepeatedListingIsAnsweredAndNotMadeTwice() {
        NewSupervision told = told(hazard, "district", LISTED);
        Supervision first = supervisions.register(Platform.keyed(office, "k", "d"), told);
        Supervision again = supervisions.register(Platform.keyed(office, "k", "d"), told);
        assertThat(again).isEqualTo(first);
        assertThat(supervisions.list(office, RecordQuery.select().first(20)).items())
                .hasSize(1);
        assertThat(way.now().version()).isEqualTo(2);
    }
}
