package org.bihuan.core.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** Does things in the order of their time, each with the clock at that time; what lies in the future is left undone. */
final class Agenda {
    private final MovingClock clock;
    private final Instant end;
    private final BooleanSupplier going;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private long count;

    private record Entry(Instant at, long number, Runnable action) {}

    Agenda(MovingClock clock, Instant end, BooleanSupplier going) {
        this.clock = clock;
        this.end = end;
        this.going = going;
    }

    void at(Instant instant, Runnable action) {
        if (!instant.isAfter(end)) {
            entries.add(new Entry(instant, count++, action));
        }
    }

    void run() {
        for (Entry entry = entries.poll(); entry != null && going.getAsBoolean(); entry = entries.poll()) {
            clock.moveTo(entry.at());
            entry.action().run();
        }
    }
}
