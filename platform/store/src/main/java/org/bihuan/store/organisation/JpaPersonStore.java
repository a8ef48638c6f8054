package org.bihuan.store.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.PersonId;
import org.bihuan.api.store.PersonStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaPersonStore implements PersonStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaPersonStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(Person person, Event event) {
        commands.add(person.id().toString(), List.of(event), manager -> {
            refuseExcluded(manager, person);
            manager.persist(PersonEntity.from(person, event.hash()));
        });
    }

    @Override
    public void change(Person person, Event event) {
        commands.change(person.id().toString(), event, manager -> {
            refuseExcluded(manager, person);
            entity(manager, person.id())
                    .filter(before -> before.version() == person.version() - 1)
                    .orElseThrow(() -> new StaleRecordException(person.id().toString()))
                    .take(person, event.hash());
        });
    }

    @Override
    public Optional<Stored<Person>> find(PersonId id) {
        return database.read(manager -> entity(manager, id).flatMap(PersonEntity::toStored));
    }

    @Override
    public List<Person> of(OrganisationId unit) {
        return database.read(manager -> of(manager, unit));
    }

    private static List<Person> of(EntityManager manager, OrganisationId unit) {
        return manager.createQuery(
                        "select p from PersonEntity p where p.unit = :unit order by p.firstDay desc, p.id",
                        PersonEntity.class)
                .setParameter("unit", unit.value())
                .getResultStream()
                .flatMap(person -> person.toStored().stream())
                .map(Stored::record)
                .toList();
    }

    /** The unit's row is locked, so that of two who name somebody at once the second sees whom the first named. */
    private static void refuseExcluded(EntityManager manager, Person person) {
        manager.find(OrganisationEntity.class, person.unit().value(), LockModeType.PESSIMISTIC_WRITE);
        if (of(manager, person.unit()).stream().anyMatch(person::excludes)) {
            throw new StaleRecordException(person.id().toString());
        }
    }

    @Override
    public List<Stored<Person>> all() {
        return rows().stream().flatMap(row -> row.toStored().stream()).toList();
    }

    @Override
    public void all(Consumer<Stored<Person>> to, Consumer<PersonId> altered) {
        rows().forEach(row -> row.toStored().ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(PersonId id) {
        return database.read(manager ->
                entity(manager, id).filter(row -> row.toStored().isEmpty()).isPresent());
    }

    private List<PersonEntity> rows() {
        return database.read(
                manager -> manager.createQuery("select p from PersonEntity p order by p.id", PersonEntity.class)
                        .getResultList());
    }

    private static Optional<PersonEntity> entity(EntityManager manager, PersonId id) {
        return Optional.ofNullable(manager.find(PersonEntity.class, Columns.bytes(id.value())));
    }
}
