package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code PersonStore} does. */
public interface PersonStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private static Person officer(String unit, LocalDate from) {
        return new Person(
                new PersonId(Some.id()),
                new OrganisationId(unit),
                Person.Duty.CONTACT_OFFICER,
                "演示联络员",
                "科长",
                Optional.of(new SealedPhone("100****0001", "key:sealed")),
                from,
                Optional.empty(),
                1);
    }

    private static Person ended(Person person, LocalDate until) {
        return new Person(
                person.id(),
                person.unit(),
                person.duty(),
                person.name(),
                person.position(),
                Optional.empty(),
                person.from(),
                Optional.of(until),
                person.version() + 1);
    }

    @Test
    default void peopleAreListedByUnitLatestFirst() {
        Person earlier = officer("dept-water", LocalDate.of(2023, 5, 1));
        Person later = officer("dept-water", LocalDate.of(2023, 8, 1));
        Person other = officer("dept-agri", LocalDate.of(2023, 6, 1));
        for (Person person : new Person[] {earlier, later, other}) {
            stores().people().add(person, anEventOf(person).build());
        }

        assertThat(stores().people().of(earlier.unit())).containsExactly(later, earlier);
        assertThat(stores().people().all()).extracting(Stored::record).containsExactly(earlier, later, other);
        assertThat(stores().people().find(new PersonId(Some.id()))).isEmpty();
    }

    @Test
    default void aChangedPersonReplacesTheVersionBefore() {
        Person before = officer("dept-water", LocalDate.of(2023, 5, 1));
        stores().people().add(before, anEventOf(before).build());
        Person after = ended(before, LocalDate.of(2023, 7, 31));
        Event event = anEventOf(after).build();

        stores().people().change(after, event);

        assertThat(stores().people().find(before.id())).contains(new Stored<>(after, event.hash()));
        assertThat(stores().events().of(before.id().value())).hasSize(2);
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().people()
                .change(after, anEventOf(after).build()));
    }
}
