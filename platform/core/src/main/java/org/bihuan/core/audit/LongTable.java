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
    private static final long UPPER = 0xFFFF_FFFF_0000_0000L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int width;
    private final List<long[]> chunks = new ArrayList<>();
    private final BitSet marked = new BitSet();
    /** Row and upper half of the key, so that hardly any row is looked at in vain. */
    private long[] slots = new long[1 << 10];

    private int size;
    private int marks;

    LongTable(int width) {
        this.width = width;
    }

    /** Keeps the values; false if the UUID was there, whose values are replaced then. */
    boolean put(UUID id, long[] values) {
        return put(id.getLeastSignificantBits(), values);
    }

    private boolean put(long key, long[] values) {
        int row = find(key);
        boolean added = row < 0;
        if (added) {
            if (4L * (size + 1) > 3L * slots.length) {
                grow();
            }
            row = append(key);
        }
        System.arraycopy(values, 0, chunk(row), at(row) + 1, width);
        return added;
    }

    /** The row of a UUID; negative when it is not here. */
    int find(UUID id) {
        return find(id.getLeastSignificantBits());
    }

    private int find(long key) {
        return row(slots[slotOf(key)]);
    }

    long[] values(int row) {
        return Arrays.copyOfRange(chunk(row), at(row) + 1, at(row) + 1 + width);
    }

    /** The lower half of the UUID. */
    long key(int row) {
        return chunk(row)[at(row)];
    }

    void mark(int row) {
        if (!marked.get(row)) {
            marked.set(row);
            marks++;
        }
    }

    boolean marked(int row) {
        return marked.get(row);
    }

    boolean allMarked() {
        return marks == size;
    }

    int countMarked() {
        return marks;
    }

    /** A table of those that are not marked. */
    LongTable unmarked() {
        LongTable rest = new LongTable(width);
        for (int row = marked.nextClearBit(0); row < size; row = marked.nextClearBit(row + 1)) {
            rest.put(key(row), values(row));
        }
        return rest;
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
        slots[slotOf(key)] = slot(key, row);
        return row;
    }

    private void grow() {
        slots = new long[slots.length * 2];
        for (int row = 0; row < size; row++) {
            long key = key(row);
            slots[slotOf(key)] = slot(key, row);
        }
    }

    /** Where the slot of the key is, or the free one where it belongs. */
    private int slotOf(long key) {
        int mask = slots.length - 1;
        int place = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (slots[place] != 0 && !holds(slots[place], key)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean holds(long slot, long key) {
        return (slot ^ key) >>> Integer.SIZE == 0 && key(row(slot)) == key;
    }

    private static long slot(long key, int row) {
        return (key & UPPER) | (row + 1);
    }

    /** Negative for a free slot. */
    private static int row(long slot) {
        return (int) slot - 1;
    }

    private long[] chunk(int row) {
        return chunks.get(row / ROWS_A_CHUNK);
    }

    private int at(int row) {
        return row % ROWS_A_CHUNK * (width + 1);
    }
}
