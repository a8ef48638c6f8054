package org.bihuan.store.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.UniqueViolationException;

/** Carries out commands: what changes and its events in one transaction. */
public final class Commands {
    private final Database database;

    public Commands(Database database) {
        this.database = database;
    }

    /** Adds records. What collides is a repeated command, or else a duplicate of the given value. */
    public void add(String value, List<Event> events, Consumer<EntityManager> addition) {
        carryOut(events, addition, () -> new DuplicateRecordException(value));
    }

    /** Changes a record. What collides is a repeated command, or else another change of the same version. */
    public void change(String record, Event event, Consumer<EntityManager> change) {
        change(record, List.of(event), change);
    }

    /** As above, with an event for each record that changes. */
    public void change(String record, List<Event> events, Consumer<EntityManager> change) {
        carryOut(events, change, () -> new StaleRecordException(record));
    }

    static Optional<Event> byKey(EntityManager manager, UserId actor, String key) {
        return manager.createQuery(
                        "select e from EventEntity e where e.actor = :actor and e.key = :key", EventEntity.class)
                .setParameter("actor", Columns.bytes(actor.value()))
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(EventEntity::toRecord);
    }

    private void carryOut(List<Event> events, Consumer<EntityManager> change, Supplier<RuntimeException> otherwise) {
        try {
            database.write(manager -> {
                change.accept(manager);
                events.forEach(event -> manager.persist(EventEntity.from(event)));
                return events.size();
            });
        } catch (UniqueViolationException | OptimisticLockException | StaleRecordException collision) {
            // seldom, hence looked up only now; the other's event is committed, or there was no collision
            events.forEach(this::refuseRepeated);
            RuntimeException refusal = otherwise.get();
            refusal.initCause(collision);
            throw refusal;
        }
    }

    private void refuseRepeated(Event event) {
        event.key()
                .flatMap(key -> database.read(manager -> byKey(manager, event.actor(), key.value())))
                .ifPresent(earlier -> {
                    throw new RepeatedCommandException(earlier);
                });
    }
}
