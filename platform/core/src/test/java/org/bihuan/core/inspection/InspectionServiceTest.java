package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionProblem;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 14);
    private static final String MINES = "dept-natural-resources";

    private final Platform platform = new Platform();
    private final DefaultInspectionService inspections = platform.inspections;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final User inspector = platform.account("mine-inspector", MINES);
    private final User guest = platform.account("housing-inspector", "dept-housing");
    private final Caller lead = Caller.of(inspector, "10.0.0.1");
    private final Caller visitor = Caller.of(guest, "10.0.0.2");

    @BeforeEach
    void addSixWorks() {
        platform.sectors.addSixWorks();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anInspectionIsLedByTheDepartmentThatPlansIt() {
        Inspection planned = inspections.plan(
                Command.by(visitor), told().by("housing-inspector").build());
        assertThat(planned.head().number()).isEqualTo("530114-JC-2023-000001");
        assertThat(planned.head().ownership().lead()).contains(Platform.unit("dept-housing"));
        assertThat(planned.head().ownership().territory()).contains(quarry.territory());
        assertThat(planned.head().sector()).contains(quarry.sector());
        assertThat(planned.team()).containsExactly(new Member(guest.name(), "dept-housing", Optional.of(guest.id())));
        assertThat(planned.counts()).isEmpty();
    }

    @Test
    void theOfficeNamesWhoLeadsAndAStreetLeadsItself() {
        assertThat(inspections
                        .plan(Command.by(office), told().ledBy("dept-housing").build())
                        .head()
                        .ownership()
                        .lead())
                .contains(Platform.unit("dept-housing"));
        assertThat(inspections
                        .plan(Command.by(office), told().build())
                        .head()
                        .ownership()
                        .lead())
                .contains(Platform.unit(MINES));
        Caller street = Platform.street("street-longcheng");
        assertThat(inspections
                        .plan(Command.by(street), told().build())
                        .head()
                        .ownership()
                        .lead())
                .contains(Platform.unit("street-longcheng"));
    }

    @Test
    void everyFaultOfAPlanIsToldAtOnce() {
        NewInspection wrong = new NewInspection(
                Some.id().toString(),
                "alchemy",
                null,
                null,
                Platform.TODAY.plusYears(2),
                "flying",
                "half",
                "swc",
                "7",
                List.of(new NewMember(null, null, "nobody"), new NewMember("甲", null, null)),
                List.of(new NewExpert(" ", "院", null)));
        assertRefused(() -> inspections.plan(Command.by(office), wrong), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly(
                                "/enterprise",
                                "/occurred",
                                "/sector",
                                "/mode",
                                "/scope",
                                "/lead",
                                "/team/0/account",
                                "/team/0/name",
                                "/team/0/unit",
                                "/team/1/unit",
                                "/team",
                                "/experts/0/name",
                                "/dispatch"))
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(
                                Fault.at("/lead", InspectionFault.CANNOT_LEAD_INSPECTION, "swc"),
                                Fault.at("/team/0/account", InspectionFault.NOT_AN_INSPECTORS_ACCOUNT, "nobody"),
                                Fault.at("/team", InspectionFault.NOBODY_TO_SIGN),
                                Fault.at("/dispatch", InspectionFault.NOT_THE_SAME_DISPATCH, "7")));
    }

    @Test
    void aDepartmentLeadsOnlyItsOwnTeams() {
        assertRefused(
                        () -> inspections.plan(
                                Command.by(lead), told().ledBy("dept-housing").build()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/lead", CommonFault.NOT_ALLOWED, MINES)));
    }

    @Test
    void theChecklistsOfTheDayAreCopiedWhenItBegins() {
        Inspection begun = begun();
        assertThat(begun.beginning().orElseThrow().day()).isEqualTo(DAY);
        assertThat(begun.beginning().orElseThrow().recorded()).isEqualTo(platform.clock.instant());
        // one item was retired in June, another came in August
        assertThat(begun.sheet().items().map(CheckedItem::item).map(ItemId::value))
                .containsExactly("mine-07", "mine-08", "mine-10", "ent-04", "ent-16", "ent-18", "ent-19");
        assertThat(begun.sheet().checklists().get(0).sectorVersion()).isEqualTo("1.0.0");
        platform.sectors.remove("non-coal-mines");
        platform.sectors.remove("enterprise-common");
        Inspection submitted = signed(answeredAll(begun));
        assertThat(submitted.stage()).isEqualTo(InspectionStage.SUBMITTED);
    }

    @Test
    void withoutTheSectorNothingBegins() {
        Inspection planned = planned();
        platform.sectors.remove("enterprise-common");
        assertRefused(() -> begun(planned), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/scope", RecordFault.SECTOR_NOT_INSTALLED, "enterprise-common")));
    }

    @Test
    void anInspectionMayBeToldLaterButTheInstantOfTellingStays() {
        Inspection planned = planned();
        assertRefused(
                () -> inspections.begin(
                        Command.by(lead),
                        id(planned),
                        new BeginInspection(planned.version(), Platform.TODAY.plusDays(1), null, null)),
                CommonProblem.INVALID_INPUT);
        Inspection begun = inspections.begin(
                Command.by(lead), id(planned), new BeginInspection(planned.version(), DAY.minusDays(9), null, null));
        assertThat(begun.beginning().orElseThrow().day()).isEqualTo(DAY.minusDays(9));
        assertThat(begun.beginning().orElseThrow().recorded()).isEqualTo(platform.clock.instant());
    }

    @Test
    void answersAreCheckedAllAtOnce() {
        Inspection begun = begun();
        GiveAnswers wrong = new GiveAnswers(
                begun.version(),
                List.of(
                        new NewAnswer("gas-01", "met", null, null),
                        new NewAnswer("mine-07", "perhaps", null, null),
                        new NewAnswer(
                                "mine-08", "not-met", " ", List.of(Some.id().toString()))));
        assertRefused(() -> inspections.answer(Command.by(lead), id(begun), wrong), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly(
                                "/answers/0/item", "/answers/1/verdict", "/answers/2/note", "/answers/2/evidence/0"));
    }

    @Test
    void aFindingBecomesAHazardAndNothingIsToldTwice() {
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        Hazard hazard = hazardOf(found, "mine-07");
        assertThat(hazard.source()).isEqualTo(Source.INSPECTION);
        assertThat(hazard.enterprise()).isEqualTo(quarry.id());
        assertThat(hazard.description()).isEqualTo("边坡未监测");
        assertThat(hazard.occurred()).isEqualTo(DAY);
        assertThat(hazard.judgement().item()).isEqualTo(new ItemId("mine-07"));
        assertThat(platform.stores
                        .records()
                        .list(
                                Inspection.class,
                                RecordQuery.concerning(new RecordId(hazard.id().value()), 9),
                                new Reach.All())
                        .items())
                .containsExactly(found);
    }

    @Test
    void aFindingSentTwiceRegistersOneHazard() {
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07"));
        assertThat(inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07")))
                .isEqualTo(found);
    }

    @Test
    void neitherTheHazardNorTheNoteOnTheFindingIsThereWithoutTheOther() {
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        inspections.plan(Platform.keyed(lead, "key", "another"), told().build());
        assertRefused(
                () -> inspections.find(Platform.keyed(lead, "key", "digest"), id(begun), finding("mine-07")),
                CommonProblem.KEY_REUSED);
        assertThat(inspections.get(lead, id(begun))).isEqualTo(begun);
        assertThat(ledger()).isEmpty();
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        assertThat(platform.hazards.events(office, hazardOf(found, "mine-07").id()))
                .extracting(Event::action)
                .containsExactly("registered");
        assertThat(inspections.events(lead, id(found)))
                .extracting(Event::action)
                .endsWith("finding-registered");
    }

    @Test
    void whatTwoInspectorsRegisterAtOnceIsOneHazard() throws Exception {
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        Caller colleague = Caller.of(platform.account("colleague", MINES), "10.0.0.3");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Inspection> other =
                    both.submit(() -> inspections.find(Command.by(colleague), id(begun), finding("mine-07")));
            Future<Inspection> own =
                    both.submit(() -> inspections.find(Command.by(lead), id(begun), finding("mine-07")));
            assertThat(Stream.of(other, own).filter(InspectionServiceTest::isRefused))
                    .hasSize(1);
        } finally {
            both.shutdown();
        }
        Inspection found = inspections.get(lead, id(begun));
        Hazard hazard = hazardOf(found, "mine-07");
        assertThat(ledger()).containsExactly(hazard);
        assertThat(found.version()).isEqualTo(begun.version() + 1);
        assertRefused(
                        () -> inspections.find(Command.by(lead), id(found), finding("mine-07")),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/item", InspectionFault.FINDING_REGISTERED, "mine-07", hazard.number())));
    }

    private static boolean isRefused(Future<?> call) {
        try {
            call.get();
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof ProblemException;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Hazard> ledger() {
        List<Hazard> all = new ArrayList<>();
        platform.stores.hazards().all(one -> all.add(one.record()));
        return all;
    }

    @Test
    void aHazardThatIsInTheLedgerIsNotRegisteredAgain() {
        Hazard known = platform.hazards.register(
                Command.by(Platform.firm(quarry.id())),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(quarry.id())
                        .source("self-check")
                        .build());
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(
                Command.by(lead),
                id(begun),
                new NewFinding("mine-07", known.id().toString(), null, null, null, null, null, null, null));
        assertThat(hazardOf(found, "mine-07")).isEqualTo(known);
        Hazard other = platform.hazards.register(
                Command.by(office),
                aNewHazard()
                        .in("non-coal-mines")
                        .judgedBy("mine-07")
                        .of(platform.quarryIn("street-wulong").id())
                        .build());
        NewFinding foreign = new NewFinding("mine-07", other.id().toString(), null, null, null, null, null, null, null);
        assertRefused(() -> inspections.find(Command.by(lead), id(found), foreign), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/hazard", InspectionFault.HAZARD_OF_OTHER_ENTERPRISE, other.number())));
    }

    @Test
    void onlyWhatIsNotMetIsAFinding() {
        Inspection begun = answered(begun(), "mine-07", "met", null);
        assertRefused(
                        () -> inspections.find(Command.by(lead), id(begun), finding("mine-07")),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(Fault.at("/item", InspectionFault.NO_FINDING, "mine-07")));
    }

    @Test
    void aFindingThatIsInTheLedgerStaysOne() {
        Inspection begun = answered(begun(), "mine-07", "not-met", "边坡未监测");
        Inspection found = inspections.find(Command.by(lead), id(begun), finding("mine-07"));
        assertRefused(() -> answered(found, "mine-07", "met", null), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/answers/0/verdict", CommonFault.NOT_ALLOWED, "not-met")));
    }

    @Test
    void nothingIsSignedBeforeEveryItemIsAnsweredAndEveryFindingRegistered() {
        Inspection half = answered(begun(), "mine-07", "not-met", "边坡未监测");
        assertRefused(() -> signed(half), CommonProblem.INVALID_INPUT).satisfies(refused -> assertThat(refused.faults())
                .hasSize(7)
                .contains(
                        Fault.at("/answers/mine-07", InspectionFault.FINDING_WITHOUT_HAZARD, "要求 mine-07"),
                        Fault.at("/answers/mine-08", InspectionFault.ITEM_NOT_ANSWERED, "要求 mine-08")));
    }

    @Test
    void whoSignsGivesThePasswordAgainAndTheDigestGoesIntoTheChain() {
        Inspection answered = answeredAll(begun());
        SignInspection wrong = new SignInspection(answered.version(), "wrong");
        assertRefused(() -> inspections.sign(Command.by(lead), id(answered), wrong), IdentityProblem.WRONG_PASSWORD);
        Inspection signed = signed(answered);
        assertThat(signed.stage()).isEqualTo(InspectionStage.SUBMITTED);
        String digest = signed.signatures().get(0).digest();
        List<Event> events = inspections.events(lead, id(signed));
        assertThat(events.get(events.size() - 1).action()).isEqualTo("signed");
        assertThat(events.get(events.size() - 1).changes())
                .contains(new Change("signatures[0].digest", "", digest))
                .noneMatch(change -> change.after().equals("right"));
        assertThat(inspections.intact(signed, signed.signatures().get(0))).isTrue();
        assertThat(inspections.intact(
                        signed.filledIn(begun().sheet()), signed.signatures().get(0)))
                .isFalse();
    }

    @Test
    void whatOneSignedNobodyChangesAndAllMustSign() {
        Inspection answered = answeredAll(begun(told().by("mine-inspector", "housing-inspector")));
        Inspection once = signed(answered);
        assertThat(once.stage()).isEqualTo(InspectionStage.SIGNING);
        assertThat(once.counts()).isEmpty();
        assertRefused(() -> answered(once, "mine-07", "not-met", "改口"), RecordProblem.WRONG_STAGE);
        assertRefused(() -> signed(once), InspectionProblem.SIGNED_ALREADY);
        assertRefused(
                () -> inspections.sign(Command.by(office), id(once), new SignInspection(once.version(), "right")),
                InspectionProblem.NOT_OF_THE_TEAM);
        Inspection twice = inspections.sign(Command.by(visitor), id(once), new SignInspection(once.version(), "right"));
        assertThat(twice.stage()).isEqualTo(InspectionStage.SUBMITTED);
        assertThat(twice.signatures())
                .extracting("digest")
                .containsOnly(once.signatures().get(0).digest());
    }

    @Test
    void whoIsOfTheTeamFillsInWhoeverLeads() {
        Inspection begun = begun(told().by("mine-inspector", "housing-inspector"));
        assertThat(inspections.get(visitor, id(begun))).isEqualTo(begun);
        assertThat(inspections.mine(visitor, query()).items()).containsExactly(begun);
        assertThat(inspections.list(visitor, query()).items()).isEmpty();
        Inspection answered = inspections.answer(
                Command.by(visitor),
                id(begun),
                new GiveAnswers(begun.version(), List.of(new NewAnswer("mine-07", "met", null, null))));
        assertRefused(
                () -> inspections.cancel(
                        Command.by(visitor), id(answered), new ReasonedChange(answered.version(), "不查了")),
                CommonProblem.FORBIDDEN);
    }

    @Test
    void nobodySeesWhatIsNotTheirsAndNoFirmIsWarned() {
        Inspection planned = planned();
        assertRefused(() -> inspections.get(visitor, id(planned)), CommonProblem.NOT_FOUND);
        assertRefused(() -> inspections.get(Platform.firm(quarry.id()), id(planned)), CommonProblem.FORBIDDEN);
        assertRefused(
                () -> inspections.find(Command.by(Platform.firm(quarry.id())), id(planned), finding("mine-07")),
                CommonProblem.FORBIDDEN);
        assertThat(inspections.get(Platform.street("street-longcheng"), id(planned)))
                .isEqualTo(planned);
        assertRefused(() -> begun(Platform.street("street-longcheng"), planned), CommonProblem.FORBIDDEN);
    }

    @Test
    void figuresFollowTheLastSignature() {
        Inspection begun = begun(told().with(new NewExpert("王", "院", null), new NewExpert("赵", "院", null)));
        Inspection answered = answeredAll(begun);
        assertThat(figures()).containsExactly("0", "0");
        Inspection submitted = signed(answered);
        assertThat(figures()).containsExactly("2", "1");
        Inspection again = signed(answeredAll(begun(told())));
        assertThat(figures()).containsExactly("2", "1");
        inspections.cancel(Command.by(office), id(submitted), new ReasonedChange(submitted.version(), "重复"));
        assertThat(figures()).containsExactly("0", "1");
        assertThat(again.counts()).hasSize(3);
        assertThat(platform.reports.verify()).isBlank();
    }

    private List<String> figures() {
        Annex2.Line total = platform.reports
                .annex2(office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0);
        return Stream.of("experts", "enterprises_checked")
                .map(column -> total.values()
                        .getOrDefault(new ColumnId(column), Optional.empty())
                        .map(Object::toString)
                        .orElse("-"))
                .toList();
    }

    @Test
    void aFurtherInspectionOfADispatchCountsNoTeam() {
        Inspection first = planned();
        Inspection further = signed(answeredAll(begun(told().following(first))));
        assertThat(further.counts()).extracting(count -> count.measure().name()).doesNotContain("TEAMS_SENT");
        assertRefused(
                () -> inspections.cancel(Command.by(lead), id(first), new ReasonedChange(first.version(), "不查了")),
                InspectionProblem.FIRST_OF_DISPATCH);
        assertRefused(
                () -> inspections.plan(
                        Command.by(lead), told().following(further).build()),
                CommonProblem.INVALID_INPUT);
    }

    private Plan told() {
        return new Plan(quarry);
    }

    private Inspection planned() {
        return inspections.plan(Command.by(lead), told().build());
    }

    private Inspection begun() {
        return begun(told());
    }

    private Inspection begun(Plan plan) {
        return begun(inspections.plan(Command.by(lead), plan.build()));
    }

    private Inspection begun(Inspection planned) {
        return begun(lead, planned);
    }

    private Inspection begun(Caller caller, Inspection planned) {
        return inspections.begin(
                Command.by(caller), id(planned), new BeginInspection(planned.version(), DAY, null, null));
    }

    private Inspection answered(Inspection inspection, String item, String verdict, @Nullable String note) {
        return inspections.answer(
                Command.by(lead),
                id(inspection),
                new GiveAnswers(inspection.version(), List.of(new NewAnswer(item, verdict, note, null))));
    }

    private Inspection answeredAll(Inspection inspection) {
        return inspections.answer(
                Command.by(lead),
                id(inspection),
                new GiveAnswers(
                        inspection.version(),
                        inspection
                                .sheet()
                                .items()
                                .map(item -> new NewAnswer(item.item().value(), "not-looked-at", null, List.of()))
                                .toList()));
    }

    private Inspection signed(Inspection inspection) {
        return inspections.sign(Command.by(lead), id(inspection), new SignInspection(inspection.version(), "right"));
    }

    private static NewFinding finding(String item) {
        return new NewFinding(item, null, null, null, null, null, null, "二号台阶", null);
    }

    private Hazard hazardOf(Inspection inspection, String item) {
        return platform.hazards.get(
                office,
                new HazardId(inspection
                        .sheet()
                        .item(new ItemId(item))
                        .flatMap(CheckedItem::finding)
                        .orElseThrow()
                        .hazard()
                        .value()));
    }

    private static RecordId id(Inspection inspection) {
        return inspection.head().id();
    }

    private static RecordQuery query() {
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
                50);
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    /** A plan as a caller gives it. */
    private static final class Plan {
        private final Enterprise enterprise;
        private List<String> logins = List.of("mine-inspector");
        private List<NewExpert> experts = List.of();
        private @Nullable String lead;
        private @Nullable String dispatch;

        Plan(Enterprise enterprise) {
            this.enterprise = enterprise;
        }

        Plan by(String... others) {
            logins = List.of(others);
            return this;
        }

        Plan with(NewExpert... some) {
            experts = List.of(some);
            return this;
        }

        Plan ledBy(String other) {
            lead = other;
            return this;
        }

        Plan following(Inspection first) {
            dispatch = first.head().id().toString();
            return this;
        }

        NewInspection build() {
            return new NewInspection(
                    enterprise.id().toString(),
                    null,
                    null,
                    null,
                    DAY,
                    "unannounced",
                    "both",
                    lead,
                    dispatch,
                    logins.stream()
                            .map(login -> new NewMember(null, null, login))
                            .toList(),
                    experts);
        }
    }
}
