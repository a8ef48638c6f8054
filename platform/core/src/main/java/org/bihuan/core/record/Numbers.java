package org.bihuan.core.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.api.store.NumberStore;

/**
 * Printable numbers of one kind of record: division code, letters of the kind, year, counter. Taken in blocks. What a
 * clean stop leaves of a block is given back if nobody took another block since; else, and after a power cut, it is skipped.
 */
public final class Numbers {
    /** Chenggong district of Kunming (GB/T 2260). */
    private static final String DIVISION = "530114";

    private static final int BLOCK = 50;

    private final NumberStore counters;
    private final String counter;
    private final String start;
    private final Map<Integer, Block> blocks = new HashMap<>();

    private record Block(long next, long end) {}

    /**
     * @param counter name of the counter, such as {@code hazard}
     * @param letters letters that tell the kind, such as {@code WT}; blank for hazards
     */
    public Numbers(NumberStore counters, String counter, String letters) {
        this.counters = counters;
        this.counter = counter;
        this.start = letters.isEmpty() ? DIVISION : DIVISION + "-" + letters;
    }

    /** The next number of a day's year. */
    public synchronized String next(LocalDate day) {
        int year = day.getYear();
        Block block = blocks.get(year);
        if (block == null || block.next() == block.end()) {
            long first = counters.take(counter + "-" + year, BLOCK);
            block = new Block(first, first + BLOCK);
        }
        blocks.put(year, new Block(block.next() + 1, block.end()));
        return "%s-%d-%06d".formatted(start, year, block.next());
    }

    /** Gives back what was not used; the next number comes from a new block. */
    public synchronized void giveBack() {
        blocks.forEach((year, block) -> {
            if (block.next() < block.end()) {
                counters.giveBack(counter + "-" + year, block.next(), block.end());
            }
        });
        blocks.clear();
    }
}
