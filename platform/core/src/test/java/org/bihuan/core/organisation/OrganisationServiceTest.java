package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationFault;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationProblem;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganisationServiceTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final OrganisationId WATER = new OrganisationId("dept-water");
    private static final OrganisationId AGRI = new OrganisationId("dept-agri");

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final DefaultOrganisationService organisations = service();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void thePlansBodiesAreWrittenDownAtTheFirstStartAlone() {
        assertThat(organisations.all()).containsExactlyElementsOf(shipped());
        organisations.change(Command.by(office), WATER, renamed(1, JULY, "区水务局（新）"));
        assertThat(service().find(WATER).orElseThrow().name()).isEqualTo("区水务局（新）");
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    @Test
    void aRenamedBodyKeepsItsIdAndItsNameOfEachDay() {
        organisations.change(Command.by(office), WATER, renamed(1, JULY, "水务与湖泊局"));
        assertThat(organisations
                        .find(WATER, LocalDate.of(2023, 6, 30))
                        .orElseThrow()
                        .name())
                .isEqualTo("区水务局");
        assertThat(organisations.find(WATER, JULY).orElseThrow().name()).isEqualTo("水务与湖泊局");
        for (String name : List.of("区水务局", "水务与湖泊局", " 区滇池管理局 ")) {
            assertThat(organisations.named(name).map(Organisation::id)).as(name).contains(WATER);
        }
    }

    @Test
    void whatIsToComeHoldsFromItsDayOn() {
        LocalDate tomorrow = Platform.TODAY.plusDays(1);
        organisations.change(Command.by(office), WATER, renamed(1, tomorrow, "水务与湖泊局"));
        assertThat(organisations.find(WATER).orElseThrow().name()).isEqualTo("区水务局");
        assertThat(organisations.find(WATER, tomorrow).orElseThrow().name()).isEqualTo("水务与湖泊局");
    }

    @Test
    void aMergedBodyStaysReadableAndItsSuccessorIsInCharge() {
        organisations.dissolve(
                Command.by(office), WATER, new DissolveOrganisation(1L, "机构改革", JULY, List.of(AGRI.value())));
        Organisation gone = organisations.find(WATER).orElseThrow();
        assertThat(gone.active()).isFalse();
        assertThat(gone.name()).isEqualTo("区水务局");
        assertThat(organisations.inCharge(WATER)).isEqualTo(AGRI);
        assertThat(organisations.inCharge(AGRI)).isEqualTo(AGRI);
        assertThat(organisations.standsFor(AGRI, JULY)).containsExactlyInAnyOrder(AGRI, WATER);
        assertThat(organisations.standsFor(AGRI, JULY.minusDays(1))).containsExactly(AGRI);
        assertThat(organisations.standsFor(WATER, JULY)).containsExactly(WATER);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.change(Command.by(office), WATER, renamed(2, Platform.TODAY, "水务局")))
                .satisfies(
                        refused -> assertThat(refused.problem()).isEqualTo(OrganisationProblem.ORGANISATION_DISSOLVED));
        organisations.change(Command.by(office), AGRI, renamed(1, JULY, "区水务局"));
        assertThat(organisations.named("区水务局").map(Organisation::id)).contains(AGRI);
    }

    @Test
    void aChangeIsToldAYearAheadAtMost() {
        LocalDate last = Platform.TODAY.plusYears(1);
        organisations.change(Command.by(office), AGRI, renamed(1, last, "农牧局"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.change(Command.by(office), WATER, renamed(1, last.plusDays(1), "水利局")))
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/from", CommonFault.TOO_LATE, last)));
    }

    @Test
    void whoTakesPartIsNotDissolvedWithoutASuccessor() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.dissolve(
                        Command.by(office), WATER, new DissolveOrganisation(1L, "撤销", JULY, List.of())))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/successors", OrganisationFault.SUCCESSOR_NEEDED)));
        assertThat(organisations.find(WATER).orElseThrow().active()).isTrue();
    }

    @Test
    void aDepartmentGoesOnAfterADepartment() {
        organisations.add(
                Command.by(office),
                new NewOrganisation("street-new", "新设", JULY, "新街道", null, "street", List.of(), "swc"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.dissolve(
                        Command.by(office), WATER, new DissolveOrganisation(1L, "合并", JULY, List.of("street-new"))))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/successors/0", OrganisationFault.SUCCESSOR_OF_ANOTHER_KIND, "street-new")));
    }

    @Test
    void afterASplitTheFirstPartIsInCharge() {
        for (String part : List.of("dept-rivers", "dept-lakes")) {
            OrganisationRecord made = organisations.add(
                    Command.by(office),
                    new NewOrganisation(part, "拆分", JULY, "局" + part, null, "department", List.of(), "swc"));
            assertThat(made.version()).isEqualTo(1);
        }
        organisations.dissolve(
                Command.by(office),
                WATER,
                new DissolveOrganisation(1L, "拆分", JULY, List.of("dept-rivers", "dept-lakes")));
        OrganisationId rivers = new OrganisationId("dept-rivers");
        assertThat(organisations.inCharge(WATER)).isEqualTo(rivers);
        assertThat(organisations.standsFor(rivers, JULY)).containsExactlyInAnyOrder(rivers, WATER);
        assertThat(organisations.standsFor(new OrganisationId("dept-lakes"), JULY))
                .containsExactly(new OrganisationId("dept-lakes"));
        Organisation lakes =
                organisations.find(new OrganisationId("dept-lakes")).orElseThrow();
        assertThat(lakes.active()).isTrue();
        assertThat(organisations
                        .find(lakes.id(), JULY.minusDays(1))
                        .orElseThrow()
                        .active())
                .isFalse();
        assertThat(organisations.all()).last().isEqualTo(lakes);
    }

    @Test
    void allFaultsOfANewBodyAreToldAtOnce() {
        NewOrganisation faulty =
                new NewOrganisation("W", " ", null, "区水务局", null, "guild", List.of("区滇池管理局", ""), "dept-x");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.add(Command.by(office), faulty))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("/reason", CommonFault.REQUIRED),
                                Fault.at("/id", OrganisationFault.INVALID_ORGANISATION_ID),
                                Fault.at("/name", OrganisationFault.ORGANISATION_NAME_TAKEN, "区水务局", WATER),
                                Fault.at("/aliases/0", OrganisationFault.ORGANISATION_NAME_TAKEN, "区滇池管理局", WATER),
                                Fault.at("/aliases/1", CommonFault.REQUIRED),
                                Fault.at(
                                        "/kind",
                                        CommonFault.NOT_ALLOWED,
                                        "committee, committee-office, government, department, street, zone, other"),
                                Fault.at("/parent", CommonFault.UNKNOWN_ID, "dept-x")));
    }

    @Test
    void theTreeHasNoLoopAndHistoryGoesForward() {
        OrganisationId swc = new OrganisationId("swc");
        ChangeOrganisation loop = new ChangeOrganisation(1L, "调整", JULY, "区安委会", null, List.of(), WATER.value(), true);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.change(Command.by(office), swc, loop))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/parent", OrganisationFault.ORGANISATION_OF_ITSELF, WATER)));
        organisations.change(Command.by(office), WATER, renamed(1, JULY, "水务与湖泊局"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.change(Command.by(office), WATER, renamed(2, JULY.minusDays(1), "水务局")))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/from", OrganisationFault.BEFORE_THE_LAST_CHANGE, JULY)));
        OrganisationRecord right = organisations.change(Command.by(office), WATER, renamed(2, JULY, "水务与湖泊管理局"));
        assertThat(right.terms()).hasSize(2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> organisations.change(Command.by(office), WATER, renamed(2, JULY, "水务局")))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION));
    }

    @Test
    void aRepeatedCommandAnswersTheRecordAsItIs() {
        ChangeOrganisation change = renamed(1, JULY, "水务与湖泊局");
        OrganisationRecord first = organisations.change(Platform.keyed(office, "k", "d"), WATER, change);
        assertThat(organisations.change(Platform.keyed(office, "k", "d"), WATER, change))
                .isEqualTo(first);
        assertThat(organisations.events(office, WATER)).hasSize(2);
    }

    @Test
    void theCommitteeOfficeAloneChangesTheTree() {
        for (Role role : Role.values()) {
            if (role != Role.COMMITTEE_OFFICE) {
                assertThatExceptionOfType(ProblemException.class)
                        .as(role.name())
                        .isThrownBy(() -> organisations.change(
                                Command.by(Platform.role(role)), WATER, renamed(1, JULY, "水务与湖泊局")))
                        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
            }
        }
    }

    @Test
    void aNewHazardGoesToTheSuccessorOfItsLead() {
        platform.organisations.merge("dept-natural-resources", "dept-housing");
        var hazard = platform.hazards.register(
                Command.by(office), Some.aNewHazard().of(platform.quarry().id()).build());
        assertThat(hazard.lead()).isEqualTo(Platform.unit("dept-housing"));
    }

    @Test
    void aNameThatAnotherNodeGaveAwayMeanwhileIsTaken() {
        DefaultOrganisationService elsewhere = service();
        organisations.add(Command.by(office), made("dept-rivers", "河湖局"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> elsewhere.add(Command.by(office), made("dept-lakes", "河湖局")))
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(Fault.at("/name", OrganisationFault.ORGANISATION_NAME_TAKEN, "河湖局", "dept-rivers")));
    }

    private static NewOrganisation made(String id, String name) {
        return new NewOrganisation(id, "新设", JULY, name, null, "department", List.of(), "swc");
    }

    private DefaultOrganisationService service() {
        return new DefaultOrganisationService(
                platform.stores.organisations(),
                platform.stores.events(),
                platform.access,
                platform.trail,
                shipped(),
                platform.clock);
    }

    private static List<Organisation> shipped() {
        return List.of(
                body("swc", "区安委会", Kind.COMMITTEE, Optional.empty()),
                body("dept-water", "区水务局", Kind.DEPARTMENT, Optional.of(new OrganisationId("swc"))),
                body("dept-agri", "区农业农村局", Kind.DEPARTMENT, Optional.of(new OrganisationId("swc"))));
    }

    private static Organisation body(String id, String name, Kind kind, Optional<OrganisationId> parent) {
        List<String> aliases = id.equals("dept-water") ? List.of("区滇池管理局") : List.of();
        return new Organisation(new OrganisationId(id), name, name, kind, aliases, parent, true);
    }

    private static ChangeOrganisation renamed(long version, LocalDate from, String name) {
        List<String> aliases = name.contains("水务与湖泊") ? List.of("区滇池管理局") : List.of();
        return new ChangeOrganisation(version, "机构改革", from, name, null, aliases, "swc", true);
    }
}
