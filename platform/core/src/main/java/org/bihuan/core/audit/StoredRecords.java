package org.bihuan.core.audit;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.RecordKind;

/** Millions of records as they are stored: of each the id, the kind and the beginning of its digest. */
final class StoredRecords {
    /** What stands for something that is no digest. */
    static final long[] NO_DIGEST = {0, 0};

    /** What stands for the digest of something that is no record. */
    private static final long[] NO_RECORD = {0, 1};

    private static final int MOST_ALIKE = 1_000;
    private static final List<RecordKind> KINDS = List.of(RecordKind.values());

    /** The beginning of the digest, the upper half of the id, the kind. */
    private final LongTable table = new LongTable(4);

    /** Some of those of whose ids the table has the lower half already: somebody made them so. */
    private final Map<UUID, RecordKind> alike = new LinkedHashMap<>();

    /** Hears of a record. */
    @FunctionalInterface
    interface Visitor {
        void visit(RecordKind kind, UUID id, long[] fingerprint);
    }

    void add(Ledger.Entry entry) {
        if (table.find(entry.id()) >= 0) {
            if (alike.size() < MOST_ALIKE) {
                alike.put(entry.id(), entry.kind());
            }
            return;
        }
        long[] digest = entry.record()
                .map(Canonical::hash)
                .map(StoredRecords::fingerprint)
                .orElse(NO_RECORD);
        long[] fingerprint = after(digest, Digest.parsed(entry.lastHash()));
        table.put(entry.id(), new long[] {
            fingerprint[0], fingerprint[1], entry.id().getMostSignificantBits(), KINDS.indexOf(entry.kind())
        });
    }

    /** Passes every record; of those alike in the lower half of their ids all but one as none. */
    void each(Visitor to) {
        for (int row = 0; row < table.size(); row++) {
            long[] values = table.values(row);
            UUID id = new UUID(values[2], table.key(row));
            to.visit(KINDS.get((int) values[3]), id, new long[] {values[0], values[1]});
        }
        alike.forEach((id, kind) -> to.visit(kind, id, NO_RECORD));
    }

    /** The beginning of a digest, and with it the hash of the event that left it. */
    static long[] after(long[] digest, Optional<byte[]> hash) {
        return new long[] {
            digest[0], digest[1] ^ hash.map(StoredRecords::fingerprint).orElse(NO_DIGEST)[0]
        };
    }

    /** The beginning of a digest, long enough to tell it from every other. */
    static long[] fingerprint(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new long[] {bytes.getLong(), bytes.getLong()};
    }
}
