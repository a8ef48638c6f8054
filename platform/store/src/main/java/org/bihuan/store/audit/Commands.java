package org.bihuan.store.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.UniqueViolationException;

/** Carries out commands: what changes and its events in one transaction. */
public final class Commands {
    private static final int AT_ONCE = 500;

    private final Database database;

    public Commands(Database database) {
        this.database = database;
    }

    /** Adds records. What collides is a repeated command, or else a duplicate of the given value. */
    public void add(String value, List<Event> events, Consumer<EntityManager> addition) {
        carryOut(events, addition, () -> new DuplicateRecordException(value));
    }

    /**
     * Adds any number of records in one transaction, few of them in memory at a time. What collides is a repeated command of the
     * first, or else a duplicate.
     *
     * @param additions passes them; called anew where the transaction is
     * @param persist persists one without its event
     */
    public <T> void addAll(Consumer<Consumer<Addition<T>>> additions, BiConsumer<EntityManager, Addition<T>> persist) {
        Written written = new Written();
        try {
            database.write(manager -> {
                written.begin();
                additions.accept(one -> {
                    persist.accept(manager, one);
                    written.persist(manager, one.event());
                });
                return true;
            });
        } catch (UniqueViolationException collision) {
            written.first.ifPresent(this::refuseRepeated);
            DuplicateRecordException refusal = new DuplicateRecordException("one of many");
            refusal.initCause(collision);
            throw refusal;
        }
    }

    /** What was written so far of many. */
    private static final class Written {
        private Optional<Event> first = Optional.empty();
        private int count;

        void begin() {
            first = Optional.empty();
            count = 0;
        }

        void persist(EntityManager manager, Event event) {
            first = first.or(() -> Optional.of(event));
            manager.persist(EventEntity.from(event));
            count++;
            if (count % AT_ONCE == 0) {
                manager.flush();
                manager.clear();
            }
        }
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
                .flatMap(EventEntity::legible);
    }

    private void carryOut(List<Event> events, Consumer<EntityManager> change, Supplier<RuntimeException> otherwise) {
        try {
            database.write(manager -> {
                change.accept(manager);
                // rows of records come before those of events in every transaction: whoever is second waits at the
                // record; else each could hold what the other waits for, until the database notices after seconds
                manager.flush();
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
