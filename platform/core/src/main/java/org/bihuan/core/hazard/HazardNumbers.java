package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.api.store.NumberStore;

/** Printable numbers: division code, year of the finding, counter. Taken in blocks; what a stop leaves of a block is skipped. */
final class HazardNumbers {
    /** Chenggong district of Kunming (GB/T 2260). */
    private static final String DIVISION = "530114";

    private static final int BLOCK = 50;

    private final NumberStore counters;
    private final Map<Integer, Block> blocks = new HashMap<>();

    private record Block(long next, long end) {}

    HazardNumbers(NumberStore counters) {
        this.counters = counters;
    }

    synchronized String next(LocalDate found) {
        int year = found.getYear();
        Block block = blocks.get(year);
        if (block == null || block.next() == block.end()) {
            long first = counters.take("hazard-" + year, BLOCK);
            block = new Block(first, first + BLOCK);
        }
        blocks.put(year, new Block(block.next() + 1, block.end()));
        return "%s-%d-%06d".formatted(DIVISION, year, block.next());
    }
}
