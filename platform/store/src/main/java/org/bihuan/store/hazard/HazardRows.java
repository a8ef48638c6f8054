package org.bihuan.store.hazard;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
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

    private static Optional<HazardEntity> entity(EntityManager manager, HazardId id) {
        return Optional.ofNullable(manager.find(HazardEntity.class, Columns.bytes(id.value())));
    }
}
