package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.organisation.EnterpriseStory.faulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleOfAGoneBodyTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final DefaultOrganisationService organisations = new DefaultOrganisationService(
            platform.stores.organisations(),
            platform.stores.events(),
            platform.access,
            platform.trail,
            List.of(body("dept-water"), body("dept-agri")),
            platform.clock);
    private final DefaultPersonService people = new DefaultPersonService(
            platform.stores.people(),
            platform.stores.events(),
            organisations,
            platform.phones,
            platform.desk,
            platform.campaigns,
            platform.access,
            platform.trail,
            platform.clock);

    private static Organisation body(String id) {
        return new Organisation(new OrganisationId(id), id, id, Kind.DEPARTMENT, List.of(), Optional.empty(), true);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aDissolvedBodyNamesNobodyAndEndsTheTermsThatThereAre() {
        Person officer = named("dept-water", JULY);
        organisations.dissolve(
                Command.by(office),
                new OrganisationId("dept-water"),
                new DissolveOrganisation(1L, "机构改革", Platform.TODAY, List.of("dept-agri")));
        faulty(
                () -> named("dept-water", JULY),
                Fault.at("/unit", PersonFault.UNIT_TAKES_NO_PART, "dept-water", Platform.TODAY),
                Fault.at("/duty", PersonFault.DUTY_TAKEN, officer.name()));
        ChangePerson ending = new ChangePerson(
                officer.version(), "机构撤销", officer.name(), officer.position(), null, null, null, Platform.TODAY);
        assertThat(people.change(Command.by(office), officer.id(), ending).until())
                .contains(Platform.TODAY);
    }

    @Test
    void aBodyToComeNamesItsPeopleFromItsFirstDayOn() {
        organisations.add(
                Command.by(office),
                new NewOrganisation("dept-rivers", "新设", OCTOBER, "河湖局", null, "department", List.of(), null));
        faulty(
                () -> named("dept-rivers", OCTOBER.minusDays(1)),
                Fault.at("/unit", PersonFault.UNIT_TAKES_NO_PART, "河湖局", OCTOBER.minusDays(1)));
        assertThat(named("dept-rivers", OCTOBER).from()).isEqualTo(OCTOBER);
    }

    private Person named(String unit, LocalDate from) {
        return people.name(
                Command.by(office),
                new NewPerson(unit, "contact-officer", "演示联络员", "科长", "section-head", "10012345678", from, null));
    }
}
