package org.bihuan.api.organisation;

import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows whom the units named for the campaign: who heads it, the special team, the contact officer (R-GOV-01). Offered by
 * {@code core}; callable from any thread. Same terms as {@link EnterpriseService}.
 */
@ProviderType
public interface PersonService {
    /** Names a person for a duty of the unit. */
    Person name(Command command, NewPerson person);

    Person change(Command command, PersonId id, ChangePerson change);

    /** Reads the telephone number in full, which leaves an event. */
    RevealedPhone revealPhone(Command command, PersonId id, RevealPhone reason);

    /** Everybody whom a unit named, those of earlier days as well; latest first. */
    List<Person> of(Caller caller, OrganisationId unit);

    /** Whom the units named, as a query asks for it. */
    List<Person> list(Caller caller, PersonQuery query);

    /** What departments, streets and zone that take part have today of what the plan wants of each. */
    List<Appointments> appointments(Caller caller, AppointmentsQuery query);

    /** The record's events, first to last. */
    List<Event> events(Caller caller, PersonId id);

    /**
     * A telephone number in full.
     *
     * @param person the record as it is now
     * @param phone the number
     */
    record RevealedPhone(Person person, String phone) {}
}
