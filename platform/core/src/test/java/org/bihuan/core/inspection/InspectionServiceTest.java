package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.inspection.Inspecting.assertRefused;
import static org.bihuan.core.inspection.Inspecting.finding;
import static org.bihuan.core.inspection.Inspecting.id;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.CheckedItem;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.Member;
import org.bihuan.api.inspection.NewAnswer;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.NewMember;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an inspection is planned, begun and filled in, and by whom. */
class InspectionServiceTest {
    private final Inspecting team = new Inspecting();
    private final Platform platform = team.platform;
    private final DefaultInspectionService inspections = team.inspections;
    private final Enterprise quarry = team.quarry;
    private final Caller office = team.office;
    private final User guest = team.guest;
    private final Caller lead = team.lead;
    private final Caller visitor = team.visitor;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anInspectionIsLedByTheDepartmentThatPlansIt() {
        Inspection planned = inspections.plan(
                Command.by(visitor), team.told().by("housing-inspector").build());
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
                        .plan(
                                Command.by(office),
                                team.told().ledBy("dept-housing").build())
                        .head()
                        .ownership()
                        .lead())
                .contains(Platform.unit("dept-housing"));
        assertThat(inspections
                        .plan(Command.by(office), team.told().build())
                        .head()
                        .ownership()
                        .lead())
                .contains(Platform.unit(Inspecting.MINES));
        Caller street = Platform.street("street-longcheng");
        assertThat(inspections
                        .plan(Command.by(street), team.told().build())
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
                                Command.by(lead),
                                team.told().ledBy("dept-housing").build()),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/lead", CommonFault.NOT_ALLOWED, Inspecting.MINES)));
    }

    @Test
    void theChecklistsOfTheDayAreCopiedWhenItBegins() {
        Inspection begun = team.begun();
        assertThat(begun.beginning().orElseThrow().day()).isEqualTo(Inspecting.DAY);
        assertThat(begun.beginning().orElseThrow().recorded()).isEqualTo(platform.clock.instant());
        // one item was retired in June, another came in August
        assertThat(begun.sheet().items().map(CheckedItem::item).map(ItemId::value))
                .containsExactly("mine-07", "mine-08", "mine-10", "ent-04", "ent-16", "ent-18", "ent-19");
        assertThat(begun.sheet().checklists().get(0).sectorVersion()).isEqualTo("1.0.0");
        platform.sectors.remove("non-coal-mines");
        platform.sectors.remove("enterprise-common");
        Inspection submitted = team.signed(team.answeredAll(begun));
        assertThat(submitted.stage()).isEqualTo(InspectionStage.SUBMITTED);
    }

    @Test
    void withoutTheSectorNothingBegins() {
        Inspection planned = team.planned();
        platform.sectors.remove("enterprise-common");
        assertRefused(() -> team.begun(planned), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/scope", RecordFault.SECTOR_NOT_INSTALLED, "enterprise-common")));
    }

    @Test
    void anInspectionMayBeToldLaterButTheInstantOfTellingStays() {
        Inspection planned = team.planned();
        assertRefused(
                () -> inspections.begin(
                        Command.by(lead),
                        id(planned),
                        new BeginInspection(planned.version(), Platform.TODAY.plusDays(1), null, null)),
                CommonProblem.INVALID_INPUT);
        Inspection begun = inspections.begin(
                Command.by(lead),
                id(planned),
                new BeginInspection(planned.version(), Inspecting.DAY.minusDays(9), null, null));
        assertThat(begun.beginning().orElseThrow().day()).isEqualTo(Inspecting.DAY.minusDays(9));
        assertThat(begun.beginning().orElseThrow().recorded()).isEqualTo(platform.clock.instant());
    }

    @Test
    void answersAreCheckedAllAtOnce() {
        Inspection begun = team.begun();
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
    void whoIsOfTheTeamFillsInWhoeverLeads() {
        Inspection begun = team.begun(team.told().by("mine-inspector", "housing-inspector"));
        assertThat(inspections.get(visitor, id(begun))).isEqualTo(begun);
        assertThat(inspections.mine(visitor, RecordQuery.select().first(50)).items())
                .containsExactly(begun);
        RecordQuery concerningNone =
                RecordQuery.select().link(new RecordId(Some.id())).first(50);
        assertThat(inspections.mine(visitor, concerningNone).items()).isEmpty();
        assertThat(inspections.list(visitor, RecordQuery.select().first(50)).items())
                .isEmpty();
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
        Inspection planned = team.planned();
        assertRefused(() -> inspections.get(visitor, id(planned)), CommonProblem.NOT_FOUND);
        assertRefused(() -> inspections.get(Platform.firm(quarry.id()), id(planned)), CommonProblem.FORBIDDEN);
        assertRefused(
                () -> inspections.find(Command.by(Platform.firm(quarry.id())), id(planned), finding("mine-07")),
                CommonProblem.FORBIDDEN);
        assertThat(inspections.get(Platform.street("street-longcheng"), id(planned)))
                .isEqualTo(planned);
        assertRefused(() -> team.begun(Platform.street("street-longcheng"), planned), CommonProblem.FORBIDDEN);
    }

    @Test
    void whatIsWrongWithTheInputIsToldBeforeWhatTheInspectionDoesNotAllow() {
        Inspection planned = team.planned();
        assertRefused(
                        () -> inspections.answer(Command.by(lead), id(planned), new GiveAnswers(null, List.of())),
                        CommonProblem.INVALID_INPUT)
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/version"));
        team.begun(planned);
        assertRefused(() -> team.begun(planned), CommonProblem.STALE_VERSION);
        assertRefused(() -> team.answered(planned, "mine-07", "met", null), CommonProblem.STALE_VERSION);
    }
}
