package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.Rests.Concerned;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;
import org.bihuan.store.hazard.HazardRows;

/** What changes rest on, within a transaction that somebody else has begun. */
final class RestingRows {
    private static final String CONCERNING =
            "select r.id, r.version from RecordEntity r, LinkEntity l where l.record = r.id and l.other = :other and r.kind = :kind";

    private RestingRows() {}

    /**
     * Keeps it as it is until the transaction ends. Whoever concerns a hazard anew holds that hazard, so nobody comes in between.
     *
     * @throws StaleRecordException if something is otherwise
     */
    static void hold(EntityManager manager, Rests rests) {
        HazardRows.hold(manager, rests.hazards().keySet());
        changed(manager, rests).ifPresent(id -> {
            throw new StaleRecordException(id.toString());
        });
    }

    static Optional<RecordId> changed(EntityManager manager, Rests rests) {
        return rests.hazards().entrySet().stream()
                .filter(one -> !HazardRows.version(manager, one.getKey()).equals(Optional.of(one.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> rests.concerned().flatMap(some -> some.changed(versions(manager, some))));
    }

    private static Map<RecordId, Long> versions(EntityManager manager, Concerned concerned) {
        Map<RecordId, Long> versions = new HashMap<>();
        concerned.others().forEach(other -> manager.createQuery(CONCERNING, Object[].class)
                .setParameter("other", Columns.bytes(other.value()))
                .setParameter("kind", concerned.kind().name())
                .getResultList()
                .forEach(row -> versions.put(new RecordId(Columns.id((byte[]) row[0])), (Long) row[1])));
        return versions;
    }
}
