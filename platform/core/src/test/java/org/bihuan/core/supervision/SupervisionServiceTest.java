package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.FigureQuery;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Raising;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionFault;
import org.bihuan.api.supervision.SupervisionProblem;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisionServiceTest {
    private static final LocalDate LISTED = LocalDate.of(2023, 7, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 1);

    private final Platform platform = new Platform();
    private final DefaultSupervisionService supervisions = platform.supervisions;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");
    private final Hazard hazard = registered();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aListingBelongsToWhomeverTheHazardBelongsAndTheHazardKnowsOfIt() {
        Supervision supervision = listed("district");
        assertThat(supervision.head().number()).isEqualTo("530114-GP-2023-000001");
        assertThat(supervision.head().ownership()).isEqualTo(hazard.ownership());
        assertThat(supervision.head().sector()).contains(hazard.judgement().sector());
        assertThat(supervision.hazardNumber()).isEqualTo(hazard.number());
        assertThat(now().listing())
                .contains(new Listing(
                        supervision.head().id(), ListingLevel.DISTRICT, "呈贡区人民政府", LISTED, Optional.empty()));
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed");
    }

    @Test
    void aListedHazardCountsOnceItIsListedAndMeasuresAreInPlace() {
        listed("district");
        assertThat(figure("hazard_listed_treated")).isZero();
        planned();
        assertThat(figure("hazard_listed_treated")).isEqualTo(1);
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
                .satisfies(counted -> assertThat(counted.record()).isEqualTo(now()));
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void theWholeWayEndsWithTheRemovalAfterTheAuthorityAccepted() {
        Supervision supervision = listed("district");
        supervision = supervisions.publish(
                Command.by(office), id(supervision), new PublishSupervision(supervision.version(), "区政府网站", LISTED));
        supervision = supervisions.report(
                Command.by(lead), id(supervision), new ReportProgress(supervision.version(), null, "设备已停用"));
        rectified();
        accepted(office, null);

        Supervision removed = supervisions.remove(
                Command.by(office),
                id(supervision),
                new RemoveListing(supervision.version(), null, "呈政督〔2023〕9号", null));

        assertThat(removed.stage()).isEqualTo(SupervisionStage.REMOVED);
        assertThat(removed.progress()).singleElement().satisfies(entry -> assertThat(entry.by())
                .isEqualTo(lead.name()));
        assertThat(removed.publicity().orElseThrow().where()).isEqualTo("区政府网站");
        assertThat(now().listing().orElseThrow().removed()).contains(Platform.TODAY);
        assertThat(supervisions.events(office, id(removed)))
                .extracting(Event::action)
                .containsExactly("registered", "published", "progressed", "removed");
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed", "planned", "rectified", "accepted", "delisted");
        assertThat(figure("hazard_done")).isEqualTo(1);
        assertThat(figure("hazard_listed_treated")).isEqualTo(1);
        // the quarry's own event is made up
        assertThat(platform.audit().verify().findings())
                .allSatisfy(finding -> assertThat(finding.record()).startsWith("enterprise"));
    }

    @Test
    void nobodyButTheListingAuthorityAcceptsOrReturnsAListedHazard() {
        listed("district");
        rectified();
        refused(HazardProblem.ONLY_BY_LISTING_AUTHORITY, () -> accepted(lead, null));
        refused(
                HazardProblem.ONLY_BY_LISTING_AUTHORITY,
                () -> platform.hazards.giveBack(
                        Command.by(lead), hazard.id(), new ReasonedChange(now().version(), "不彻底")));
        assertThat(accepted(office, null).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void anAuthorityAboveTheDistrictAcceptsByItsDocument() {
        listed("city");
        rectified();
        faulty(() -> accepted(office, " "), "/document", CommonFault.REQUIRED);
        assertThat(accepted(office, "昆安〔2023〕5号").acceptance().orElseThrow().document())
                .contains("昆安〔2023〕5号");
    }

    @Test
    void aListingIsNotRemovedBeforeTheHazardIsAccepted() {
        Supervision supervision = listed("district");
        RemoveListing removal = new RemoveListing(supervision.version(), null, "呈政督〔2023〕9号", null);
        refused(
                SupervisionProblem.HAZARD_NOT_ACCEPTED,
                () -> supervisions.remove(Command.by(office), id(supervision), removal));
        assertThat(now().listing().orElseThrow().active()).isTrue();
    }

    @Test
    void aListedHazardIsNotVoidedUntilTheListingIs() {
        Supervision supervision = listed("district");
        ReasonedChange wrong = new ReasonedChange(now().version(), "重复登记");
        refused(HazardProblem.LISTED_NOW, () -> platform.hazards.cancel(Command.by(office), hazard.id(), wrong));
        Supervision voided = supervisions.cancel(
                Command.by(office), id(supervision), new ReasonedChange(supervision.version(), "误挂"));
        assertThat(voided.stage()).isEqualTo(SupervisionStage.VOIDED);
        assertThat(now().listing()).isEmpty();
        Hazard gone =
                platform.hazards.cancel(Command.by(office), hazard.id(), new ReasonedChange(now().version(), "重复登记"));
        assertThat(gone.stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void aListingIsOverdueTheDayAfterItsDeadlineWhileItGoesOn() {
        Supervision supervision = listed("district");
        assertThat(supervision.overdue(DEADLINE)).isFalse();
        assertThat(supervision.overdue(DEADLINE.plusDays(1))).isTrue();
        Supervision voided = supervisions.cancel(
                Command.by(office), id(supervision), new ReasonedChange(supervision.version(), "误挂"));
        assertThat(voided.overdue(DEADLINE.plusDays(1))).isFalse();
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
    void onlyAMajorOpenHazardThatIsNotListedIsListed() {
        Hazard general = platform.hazards.register(
                Command.by(office),
                aNewHazard().judgedBy("mine-08").of(quarry.id()).build());
        faulty(() -> list(general, "district"), "/hazard", SupervisionFault.NOT_A_MAJOR_HAZARD);
        listed("district");
        faulty(() -> list(hazard, "city"), "/hazard", SupervisionFault.ALREADY_LISTED);
        Hazard closed = registered();
        platform.hazards.cancel(Command.by(office), closed.id(), new ReasonedChange(1L, "重复"));
        faulty(() -> list(closed, "district"), "/hazard", SupervisionFault.HAZARD_IS_CLOSED);
    }

    @Test
    void noDayLiesBeforeTheListingNorTheListingBeforeTheFinding() {
        NewSupervision early = told(hazard, "district", hazard.occurred().minusDays(1));
        faulty(() -> supervisions.register(Command.by(office), early), "/occurred", HazardFault.BEFORE_THE_FINDING);
        Supervision supervision = listed("district");
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
        Supervision supervision = listed("district");
        for (Caller own : List.of(lead, Platform.street("street-longcheng"), Platform.firm(quarry.id()))) {
            assertThat(supervisions.get(own, id(supervision))).isEqualTo(supervision);
            assertThat(supervisions.list(own, everything()).items()).containsExactly(supervision);
        }
        Caller foreign = Platform.department("dept-housing");
        refused(CommonProblem.NOT_FOUND, () -> supervisions.get(foreign, id(supervision)));
        assertThat(supervisions.list(foreign, everything()).items()).isEmpty();
    }

    @Test
    void aStepFromAnOldVersionIsAConflictAndAClosedOneTakesNoStep() {
        Supervision supervision = listed("district");
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
        assertThat(supervisions.list(office, everything()).items()).hasSize(1);
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void aListingIsRaisedToAHigherLevelAndTheEarlierOneStaysAsSuperseded() {
        Supervision district = listed("district");
        planned();
        Supervision city = raised(district, "city", LISTED.plusDays(9));
        Supervision before = supervisions.get(office, id(district));
        assertThat(before.stage()).isEqualTo(SupervisionStage.SUPERSEDED);
        assertThat(before.raisedTo()).contains(new Raising(id(city), city.head().number(), LISTED.plusDays(9)));
        assertThat(city.stage()).isEqualTo(SupervisionStage.LISTED);
        assertThat(city.raisedFrom())
                .contains(new Raising(id(district), district.head().number(), LISTED.plusDays(9)));
        assertThat(now().listing())
                .contains(new Listing(id(city), ListingLevel.CITY, "昆明市人民政府", LISTED, Optional.empty()));
        assertThat(supervisions.events(office, id(district)))
                .extracting(Event::action)
                .containsExactly("registered", "raised");
        assertThat(platform.hazards.events(office, hazard.id()))
                .extracting(Event::action)
                .containsExactly("registered", "listed", "planned", "listing-raised");
        refused(
                RecordProblem.WRONG_STAGE,
                () -> supervisions.report(
                        Command.by(office), id(district), new ReportProgress(before.version(), null, "已被升级")));
    }

    @Test
    void aRaisedListingCountsOnceSinceTheFirstOne() {
        Supervision district = listed("district");
        planned();
        List<Integer> then = perMonth();
        Supervision city = raised(district, "city", Platform.TODAY);
        raised(city, "province", Platform.TODAY);
        assertThat(figure("hazard_listed_treated")).isEqualTo(1);
        assertThat(perMonth()).isEqualTo(then);
        assertThat(platform.reports.verify()).isBlank();
    }

    /** The figure at the ends of some months. */
    private List<Integer> perMonth() {
        return Stream.of(LISTED.minusDays(1), LISTED.plusDays(30), Platform.TODAY)
                .map(day -> platform.reports
                        .annex2(office, new Annex2Query(day, Optional.empty(), Optional.empty()))
                        .lines()
                        .get(0)
                        .values()
                        .getOrDefault(new ColumnId("hazard_listed_treated"), Optional.empty())
                        .orElseThrow()
                        .intValueExact())
                .toList();
    }

    @Test
    void theHigherAuthorityAcceptsAndRemovesTheListing() {
        Supervision city = raised(listed("district"), "city", LISTED);
        rectified();
        faulty(() -> accepted(office, " "), "/document", CommonFault.REQUIRED);
        accepted(office, "昆安〔2023〕5号");
        Supervision removed = supervisions.remove(
                Command.by(office), id(city), new RemoveListing(city.version(), null, "昆政督〔2023〕9号", null));
        assertThat(removed.stage()).isEqualTo(SupervisionStage.REMOVED);
        assertThat(now().listing().orElseThrow().active()).isFalse();
    }

    @Test
    void aListingIsOnlyRaisedAndNothingLiesBeforeTheEarlierOne() {
        Supervision city = listed("city");
        for (String level : List.of("district", "city")) {
            faulty(() -> raised(city, level, LISTED), "/level", SupervisionFault.NOT_A_HIGHER_LEVEL);
        }
        faulty(() -> raised(city, "province", LISTED.minusDays(1)), "/occurred", SupervisionFault.BEFORE_THE_LISTING);
        RaiseListing empty = new RaiseListing(null, null, null, null, null, null, null, null);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> supervisions.raise(Command.by(office), id(city), empty))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder(
                                "/version", "/level", "/authority", "/document", "/occurred", "/deadline"));
        refused(
                CommonProblem.FORBIDDEN,
                () -> supervisions.raise(Command.by(lead), id(city), raising(city, "province", LISTED)));
    }

    @Test
    void ofTwoWhoRaiseTheSameListingOneIsTold() {
        Supervision district = listed("district");
        raised(district, "city", LISTED);
        refused(RecordProblem.WRONG_STAGE, () -> raised(district, "province", LISTED));
        assertThat(supervisions.list(office, everything()).items())
                .filteredOn(one -> one.stage() == SupervisionStage.LISTED)
                .hasSize(1);
    }

    @Test
    void withARaisingInErrorTheEarlierListingIsValidAgain() {
        Supervision district = listed("district");
        Supervision city = raised(district, "city", LISTED);
        supervisions.cancel(Command.by(office), id(city), new ReasonedChange(city.version(), "误升级"));
        Supervision again = supervisions.get(office, id(district));
        assertThat(again.stage()).isEqualTo(SupervisionStage.LISTED);
        assertThat(again.raisedTo()).isEmpty();
        assertThat(now().listing())
                .contains(new Listing(id(district), ListingLevel.DISTRICT, "呈贡区人民政府", LISTED, Optional.empty()));
        raised(again, "province", LISTED);
        assertThat(figure("hazard_found")).isEqualTo(1);
    }

    private Supervision raised(Supervision lower, String level, LocalDate day) {
        return supervisions.raise(Command.by(office), id(lower), raising(lower, level, day));
    }

    private static RaiseListing raising(Supervision lower, String level, LocalDate day) {
        return new RaiseListing(
                lower.version(), level, "昆明市人民政府", "昆政督〔2023〕1号", day, Platform.TODAY.plusDays(30), null, null);
    }

    private Hazard registered() {
        return platform.hazards.register(
                Command.by(office), aNewHazard().of(quarry.id()).build());
    }

    private Hazard now() {
        return platform.hazards.get(office, hazard.id());
    }

    private void planned() {
        platform.hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(now().version(), "责任人", "措施", BigDecimal.TEN, DEADLINE, "预案", null));
    }

    private void rectified() {
        planned();
        platform.hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(now().version(), null, "已整改", null));
    }

    private Hazard accepted(Caller by, @Nullable String document) {
        return platform.hazards.accept(
                Command.by(by), hazard.id(), new AcceptHazard(now().version(), null, "合格", document));
    }

    private Supervision listed(String level) {
        return list(hazard, level);
    }

    private Supervision list(Hazard of, String level) {
        return supervisions.register(Command.by(office), told(of, level, LISTED));
    }

    private static NewSupervision told(Hazard of, String level, LocalDate day) {
        return new NewSupervision(of.id().toString(), level, "呈贡区人民政府", "呈政督〔2023〕1号", day, DEADLINE, null, null);
    }

    private static RecordId id(Supervision supervision) {
        return supervision.head().id();
    }

    private static RecordQuery everything() {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                20);
    }

    private static Annex2Query today() {
        return new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty());
    }

    private int figure(String column) {
        return platform.reports
                .annex2(office, today())
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId(column), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(code));
    }

    private static void faulty(ThrowingCallable call, String pointer, MessageCode code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.faults()).anySatisfy(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.code()).isEqualTo(code);
                }));
    }
}
