package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.store.database.Columns;

/** Brings documents to their next version when something beside them changes, in the transaction of that change. */
public final class RecordSupplement {
    private RecordSupplement() {}

    /** Whether the record was at the version that the event follows, and now is at the event's. */
    public static boolean advance(EntityManager manager, Event event) {
        Optional<RecordEntity> entity = Optional.ofNullable(
                        manager.find(RecordEntity.class, Columns.bytes(event.record())))
                .filter(before -> before.isFollowedBy(event));
        entity.ifPresent(before -> before.take(before.toRecord().supplemented(), event.hash()));
        return entity.isPresent();
    }
}
