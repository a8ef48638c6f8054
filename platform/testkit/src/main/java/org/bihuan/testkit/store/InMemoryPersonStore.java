package org.bihuan.testkit.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryPersonStore implements PersonStore {
    private final InMemoryEventStore events;
    private final TreeMap<String, Stored<Person>> people = new TreeMap<>();

    InMemoryPersonStore(InMemoryEventStore events) {
        this.events = events;
    }

    @Override
    public void add(Person person, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            if (isExcluded(person)) {
                throw new DuplicateRecordException(person.id().toString());
            }
            keep(person, event);
        }
    }

    private boolean isExcluded(Person person) {
        return people.values().stream().map(Stored::record).anyMatch(person::excludes);
    }

    @Override
    public void change(Person person, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            boolean current = find(person.id())
                    .filter(before -> before.record().version() == person.version() - 1)
                    .isPresent();
            if (!current || isExcluded(person)) {
                throw new StaleRecordException(person.id().toString());
            }
            keep(person, event);
        }
    }

    private void keep(Person person, Event event) {
        people.put(person.id().toString(), new Stored<>(person, event.hash()));
        events.append(event);
    }

    @Override
    public Optional<Stored<Person>> find(PersonId id) {
        synchronized (events) {
            return Optional.ofNullable(people.get(id.toString()));
        }
    }

    @Override
    public List<Person> of(OrganisationId unit) {
        return all().stream()
                .map(Stored::record)
                .filter(one -> one.unit().equals(unit))
                .sorted(Comparator.comparing(Person::from).reversed())
                .toList();
    }

    @Override
    public List<Stored<Person>> all() {
        synchronized (events) {
            return List.copyOf(people.values());
        }
    }
}
