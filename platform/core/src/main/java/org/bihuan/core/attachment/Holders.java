package org.bihuan.core.attachment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.store.HazardStore;

/**
 * The kinds of records that may have attachments. A further kind is an entry here, and the store must be able to advance its
 * version.
 */
final class Holders {
    private final Map<RecordKind, Holder> holders = new EnumMap<>(RecordKind.class);

    /** What attachments need of a kind of records: who may read them, and how one is found. */
    private record Holder(Function read, java.util.function.Function<UUID, Optional<Held>> find) {}

    /**
     * A record as its attachments see it.
     *
     * @param label its printable number or name
     * @param ownership whose it is
     * @param version its version now
     * @param lastHash hash of its last event
     * @param next the same record with the next version
     */
    record Held(String label, Ownership ownership, long version, String lastHash, Record next) {}

    Holders(HazardStore hazards) {
        holders.put(RecordKind.HAZARD, new Holder(Function.READ_HAZARD, id -> hazards.find(new HazardId(id))
                .map(stored -> new Held(
                        stored.record().number(),
                        stored.record().ownership(),
                        stored.record().version(),
                        stored.lastHash(),
                        stored.record().supplemented()))));
    }

    /** The function that reads records of a kind; empty if they have no attachments. */
    Optional<Function> read(RecordKind kind) {
        return Optional.ofNullable(holders.get(kind)).map(Holder::read);
    }

    Optional<Held> find(RecordKind kind, UUID record) {
        return Optional.ofNullable(holders.get(kind))
                .flatMap(holder -> holder.find().apply(record));
    }
}
