package org.bihuan.store.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.AlteredEvent;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.UniqueViolationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaEventStore implements EventStore {
    private final Database database;

    @Activate
    public JpaEventStore(@Reference DatabaseService service) {
        this.database = service.database();
    }

    @Override
    public List<Event> of(UUID record) {
        return database.read(manager -> manager.createQuery(
                        "select e from EventEntity e where e.record = :record order by e.sequence", EventEntity.class)
                .setParameter("record", Columns.bytes(record))
                .getResultStream()
                .flatMap(event -> event.legible().stream())
                .toList());
    }

    @Override
    public Optional<Event> byKey(UserId actor, String key) {
        return database.read(manager -> Commands.byKey(manager, actor, key));
    }

    /** Account by account, since keys are indexed beside whose they are. */
    @Override
    public List<Event> byKey(String key) {
        return database.read(manager -> manager.createQuery(
                        "select e from EventEntity e, AccountEntity a where e.actor = a.id and e.key = :key"
                                + " order by e.recorded",
                        EventEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .flatMap(event -> event.legible().stream())
                .toList());
    }

    @Override
    public void all(Consumer<Event> to) {
        all(to, altered -> {});
    }

    @Override
    public void all(Consumer<Event> to, Consumer<AlteredEvent> altered) {
        database.stream(EventEntity.class, "event", event -> event.legible()
                .ifPresentOrElse(to, () -> altered.accept(event.altered())));
    }

    @Override
    public void since(Instant instant, Consumer<Event> to) {
        String recorded = "recorded >= " + Columns.nanos(instant);
        database.streamWhere(
                EventEntity.class, "event", recorded, event -> event.legible().ifPresent(to));
    }

    @Override
    public List<Event> between(Instant from, Instant until) {
        return database.read(manager -> manager.createQuery(
                        "select e from EventEntity e where e.recorded between :from and :until", EventEntity.class)
                .setParameter("from", Columns.nanos(from))
                .setParameter("until", Columns.nanos(until))
                .getResultStream()
                .flatMap(event -> event.legible().stream())
                .toList());
    }

    @Override
    public void touched(Instant since, BiConsumer<RecordKind, UUID> to) {
        List<Object[]> found = database.read(manager -> manager.createQuery(
                        "select e.kind, e.record from EventEntity e where e.recorded >= :since", Object[].class)
                .setParameter("since", Columns.nanos(since))
                .getResultList());
        found.forEach(row -> Legible.row(() -> RecordKind.valueOf((String) row[0]))
                .ifPresent(kind -> to.accept(kind, Columns.nearly((byte[]) row[1]))));
    }

    @Override
    public Optional<Seal> seal(long number) {
        return new Selection("seal")
                .and("number = ?", number).listByKey(database, SealEntity.class, "number", 1).stream()
                        .findFirst()
                        .map(SealEntity::toRecord);
    }

    @Override
    public void seal(Seal seal) {
        try {
            database.write(manager -> persisted(manager, SealEntity.from(seal)));
        } catch (UniqueViolationException taken) {
            DuplicateRecordException refusal = new DuplicateRecordException("seal " + seal.number());
            refusal.initCause(taken);
            throw refusal;
        }
    }

    @Override
    public Optional<Seal> lastSeal() {
        return database.read(manager -> manager.createQuery(
                        "select s from SealEntity s where s.number = (select max(t.number) from SealEntity t)",
                        SealEntity.class)
                .getResultStream()
                .findFirst()
                .map(SealEntity::toRecord));
    }

    @Override
    public List<Seal> sealsBetween(Instant from, Instant until) {
        return database.read(manager -> manager.createQuery(
                        "select s from SealEntity s where s.sealed between :from and :until order by s.number",
                        SealEntity.class)
                .setParameter("from", Columns.nanos(from))
                .setParameter("until", Columns.nanos(until))
                .getResultStream()
                .map(SealEntity::toRecord)
                .toList());
    }

    @Override
    public void seals(Consumer<Seal> to) {
        database.streamByKey(SealEntity.class, "seal", "number", seal -> to.accept(seal.toRecord()));
    }

    private static SealEntity persisted(EntityManager manager, SealEntity seal) {
        manager.persist(seal);
        return seal;
    }
}
