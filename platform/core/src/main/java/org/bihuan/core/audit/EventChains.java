package org.bihuan.core.audit;

import java.util.UUID;
import org.bihuan.api.audit.Event;

/**
 * What the events say of each record, told in any order: the beginning of the digest after the last one, and whether each
 * follows the one before. An event adds itself as the end of one link and as the beginning of the next; where all follow one
 * another everything but the last end cancels out.
 */
final class EventChains {
    private static final int DIGEST = 0;
    private static final int LAST = 2;
    private static final int END = 3;
    private static final int SUM = 4;
    private static final int WIDTH = 5;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final LongTable table = new LongTable(WIDTH);

    /** Takes an event in, with the beginning of the digest of the record after it. */
    void add(Event event, long[] digest) {
        int row = table.find(event.record());
        long[] values = row < 0 ? new long[WIDTH] : table.values(row);
        long end = end(event.sequence(), event.hash());
        values[SUM] ^= end ^ end(event.sequence() - 1, event.previousHash());
        if (event.sequence() >= values[LAST]) {
            values[DIGEST] = digest[0];
            values[DIGEST + 1] = digest[1];
            values[LAST] = event.sequence();
            values[END] = end;
        }
        table.put(event.record(), values);
    }

    /** Whether the events of a record follow one another from the first to the last. */
    boolean whole(int row) {
        long[] values = table.values(row);
        return values[SUM] == values[END];
    }

    boolean allWhole() {
        for (int row = 0; row < table.size(); row++) {
            if (!whole(row)) {
                return false;
            }
        }
        return true;
    }

    /** The row of a record; negative if no event speaks of it. */
    int find(UUID record) {
        return table.find(record);
    }

    /** The beginning of the digest of a record after its last event. */
    long[] digest(int row) {
        long[] values = table.values(row);
        return new long[] {values[DIGEST], values[DIGEST + 1]};
    }

    /** Marks a record as one that is there. */
    void mark(int row) {
        table.mark(row);
    }

    boolean marked(int row) {
        return table.marked(row);
    }

    boolean allMarked() {
        return table.allMarked();
    }

    /** Nothing before the first event; else differs for each place in the chain, so that two that changed places are found. */
    private static long end(long sequence, String hash) {
        if (sequence == 0 && hash.isEmpty()) {
            return 0;
        }
        long beginning = Digest.parsed(hash).map(StoredRecords::fingerprint).orElse(StoredRecords.NO_DIGEST)[0];
        return (beginning + sequence) * SPREAD;
    }
}
