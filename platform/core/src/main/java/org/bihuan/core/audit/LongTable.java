package org.bihuan.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/**
 * Millions of UUIDs with some longs each, in plain arrays. A UUID stands for its lower half, 62 random bits: enough to find
 * it again, and whoever forges one is found out by what it stands for.
 */
final class LongTable {
    private static final int ROWS_A_CHUNK = 1 << 15;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int width;
    private final List<long[]> chunks = new ArrayList<>();
    private final BitSet marked = new BitSet();
    private int[] slots = new int[1 << 10];
    private int size;

    LongTable(int width) {
        this.width = width;
    }

    /** Keeps the values; false if the UUID was there, whose values are replaced then. */
    boolean put(UUID id, long[] values) {
        int row = find(id);
        boolean added = row < 0;
        if (added) {
            if (4L * (size + 1) > 3L * slots.length) {
                grow();
            }
            row = append(id.getLeastSignificantBits());
        }
        System.arraycopy(values, 0, chunk(row), at(row) + 1, width);
        return added;
    }

    /** The row of a UUID; negative when it is not here. */
    int find(UUID id) {
        int slot = slots[slotOf(id.getLeastSignificantBits())];
        return slot - 1;
    }

    long[] values(int row) {
        return Arrays.copyOfRange(chunk(row), at(row) + 1, at(row) + 1 + width);
    }

    /** The lower half of the UUID. */
    long key(int row) {
        return chunk(row)[at(row)];
    }

    void mark(int row) {
        marked.set(row);
    }

    boolean marked(int row) {
        return marked.get(row);
    }

    boolean allMarked() {
        return marked.cardinality() == size;
    }

    int size() {
        return size;
    }

    private int append(long key) {
        if (size == chunks.size() * ROWS_A_CHUNK) {
            chunks.add(new long[ROWS_A_CHUNK * (width + 1)]);
        }
        int row = size++;
        chunk(row)[at(row)] = key;
        slots[slotOf(key)] = row + 1;
        return row;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int row = 0; row < size; row++) {
            slots[slotOf(chunk(row)[at(row)])] = row + 1;
        }
    }

    /** The slot that holds the key, or the free one where it belongs. */
    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && chunk(slots[slot] - 1)[at(slots[slot] - 1)] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long[] chunk(int row) {
        return chunks.get(row / ROWS_A_CHUNK);
    }

    private int at(int row) {
        return row % ROWS_A_CHUNK * (width + 1);
    }
}
