package org.bihuan.core.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.Stored;

/** Where the records of one kind are kept, on the terms of the store's ports. */
public interface Shelf<R extends Record & CampaignRecord> {
    void add(R record, Event event);

    void addAll(Consumer<Consumer<Addition<R>>> additions);

    void change(R record, Event event);

    Optional<Stored<R>> find(RecordId id);
}
