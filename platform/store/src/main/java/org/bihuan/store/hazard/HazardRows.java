package org.bihuan.store.hazard;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;

/** Writes hazards within a transaction that somebody else has begun. */
public final class HazardRows {
    private HazardRows() {}

    public static void add(EntityManager manager, Hazard hazard, String hash) {
        manager.persist(HazardEntity.from(hazard, hash));
    }

    /**
     * Replaces the version before by this one.
     *
     * @throws StaleRecordException if that is not the version of the row
     */
    public static void change(EntityManager manager, Hazard hazard, String hash) {
        entity(manager, hazard.id())
                .filter(before -> before.version() == hazard.version() - 1)
                .orElseThrow(() -> new StaleRecordException(hazard.number()))
                .take(hazard, hash);
    }

    /** Keeps hazards as they are until the transaction ends; each in the same order, so that nobody waits in a ring. */
    public static void hold(EntityManager manager, Set<RecordId> ids) {
        ids.stream()
                .sorted(Comparator.comparing(RecordId::toString))
                .forEach(id ->
                        manager.find(HazardEntity.class, Columns.bytes(id.value()), LockModeType.PESSIMISTIC_WRITE));
    }

    /** At which version a hazard is. */
    public static Optional<Long> version(EntityManager manager, RecordId id) {
        return entity(manager, new HazardId(id.value())).map(HazardEntity::version);
    }

    private static Optional<HazardEntity> entity(EntityManager manager, HazardId id) {
        return Optional.ofNullable(manager.find(HazardEntity.class, Columns.bytes(id.value())));
    }
}
