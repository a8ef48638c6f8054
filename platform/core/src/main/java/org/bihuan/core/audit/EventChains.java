package org.bihuan.core.audit;

import java.util.Optional;
import java.util.UUID;

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

    void add(EventRead event) {
        int row = table.find(event.record());
        long[] values = row < 0 ? new long[WIDTH] : table.values(row);
        values[SUM] ^= event.end() ^ event.begin();
        if (event.sequence() >= values[LAST]) {
            values[DIGEST] = event.digest();
            values[DIGEST + 1] = event.digestOn();
            values[LAST] = event.sequence();
            values[END] = event.end();
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

    /** An end of a link: nothing before the first event; else differs for each place in the chain, so that two that changed places are found. */
    static long end(long sequence, Optional<byte[]> hash) {
        long beginning = hash.map(StoredRecords::fingerprint).orElse(StoredRecords.NO_DIGEST)[0];
        return (beginning + sequence) * SPREAD;
    }
}
