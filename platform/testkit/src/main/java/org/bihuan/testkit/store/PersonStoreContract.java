package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@code PersonStore} does. */
public interface PersonStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private static Person officer(String unit, LocalDate from) {
        return officer(unit, from, null);
    }

    private static Person officer(String unit, LocalDate from, @Nullable LocalDate until) {
        return new Person(
                new PersonId(Some.id()),
                new OrganisationId(unit),
                Person.Duty.CONTACT_OFFICER,
                "演示联络员",
                "科长",
                Optional.of(Person.Rank.SECTION_HEAD),
                Optional.of(new SealedPhone("100****0001", "key:sealed")),
                from,
                Optional.ofNullable(until),
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
                Optional.empty(),
                person.from(),
                Optional.of(until),
                person.version() + 1);
    }

    @Test
    default void peopleAreListedByUnitLatestFirst() {
        Person earlier = officer("dept-water", LocalDate.of(2023, 5, 1), LocalDate.of(2023, 7, 31));
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

    @Test
    default void eightThreadsThatNameTheContactOfficerOfOneUnitNameOne() {
        OrganisationRecord water = Some.anOrganisation("dept-water");
        stores().organisations()
                .add(List.of(
                        new OrganisationStore.NewRecord(water, anEventOf(water).build())));

        List<Boolean> won = Together.each(8, thread -> {
            Person person = officer("dept-water", LocalDate.of(2023, 5, 1).plusDays(thread));
            try {
                stores().people().add(person, anEventOf(person).build());
                return true;
            } catch (DuplicateRecordException taken) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(stores().people().of(water.id())).hasSize(1);
    }

    @Test
    default void nobodyIsChangedIntoTheTimeOfAnother() {
        Person earlier = officer("dept-water", LocalDate.of(2023, 5, 1), LocalDate.of(2023, 7, 31));
        Person later = officer("dept-water", LocalDate.of(2023, 8, 1));
        stores().people().add(earlier, anEventOf(earlier).build());
        stores().people().add(later, anEventOf(later).build());
        Person longer = ended(earlier, LocalDate.of(2023, 8, 1));

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().people()
                .change(longer, anEventOf(longer).build()));
        assertThat(stores().people().of(later.unit())).containsExactly(later, earlier);
        assertThat(stores().events().of(earlier.id().value())).hasSize(1);
    }
}
