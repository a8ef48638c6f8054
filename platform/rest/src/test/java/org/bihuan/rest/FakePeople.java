package org.bihuan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.Appointments.Matter;
import org.bihuan.api.organisation.Appointments.Point;
import org.bihuan.api.organisation.Appointments.Standing;
import org.bihuan.api.organisation.AppointmentsQuery;
import org.bihuan.api.organisation.ChangePerson;
import org.bihuan.api.organisation.NewPerson;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.PersonQuery;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.organisation.RevealPhone;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.record.RecordId;
import org.bihuan.testkit.Some;

/** One contact officer. */
final class FakePeople implements PersonService {
    private static final Person OFFICER = new Person(
            new PersonId(Some.id()),
            new OrganisationId("street-longcheng"),
            Person.Duty.CONTACT_OFFICER,
            "演示联络员",
            "科长",
            Optional.of(Person.Rank.SECTION_HEAD),
            Optional.of(new SealedPhone("100****0001", "key:sealed")),
            LocalDate.of(2023, 5, 1),
            Optional.empty(),
            1);

    private final FakePlatform platform;

    FakePeople(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public Person name(Command command, NewPerson person) {
        platform.note(command, person);
        return OFFICER;
    }

    @Override
    public Person change(Command command, PersonId id, ChangePerson change) {
        platform.note(command, change);
        return OFFICER;
    }

    @Override
    public RevealedPhone revealPhone(Command command, PersonId id, RevealPhone reason) {
        platform.note(command, reason);
        return new RevealedPhone(OFFICER, "10000000001");
    }

    @Override
    public List<Person> of(Caller caller, OrganisationId unit) {
        return List.of(OFFICER);
    }

    @Override
    public List<Person> list(Caller caller, PersonQuery query) {
        return List.of(OFFICER);
    }

    @Override
    public List<Appointments> appointments(Caller caller, AppointmentsQuery query) {
        platform.told.add(query);
        return platform.organisations().all().stream()
                .map(unit -> new Appointments(
                        unit,
                        List.of(
                                new Point(Matter.CONTACT_OFFICER, Standing.AGAINST_THE_RULE, "演示联络员", Optional.empty()),
                                new Point(
                                        Matter.TASK_LIST,
                                        Standing.FULFILLED,
                                        "GZ-1",
                                        Optional.of(new RecordId(Some.id()))))))
                .toList();
    }

    @Override
    public List<Event> events(Caller caller, PersonId id) {
        return List.of(Some.anEventOf(OFFICER).build());
    }
}
