package org.bihuan.api.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps whom the units named. Same terms as {@link HazardStore}. */
@ProviderType
public interface PersonStore {
    /**
     * Keeps a new person.
     *
     * @throws DuplicateRecordException if somebody is there whom the person {@linkplain Person#excludes excludes}
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void add(Person person, Event event);

    /**
     * Replaces the person's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored, or if somebody is there whom the person {@linkplain
     *     Person#excludes excludes}
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(Person person, Event event);

    Optional<Stored<Person>> find(PersonId id);

    /** Whom a unit named, latest first day first. */
    List<Person> of(OrganisationId unit);

    /** All people by id, each with the last event's hash; a few hundred in a district. */
    List<Stored<Person>> all();

    /**
     * As above, and the ids of rows that no person leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<Person>> to, Consumer<PersonId> altered) {
        all().forEach(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(PersonId id) {
        return false;
    }
}
