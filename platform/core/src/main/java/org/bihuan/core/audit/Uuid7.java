package org.bihuan.core.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7 (RFC 9562): each greater than the one before, even within a millisecond. */
public final class Uuid7 {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Uuid7(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        // a counter that runs over borrows from the next millisecond, so the order holds whatever the clock does
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = (tick & ~COUNTER_MASK) << (Short.SIZE - COUNTER_BITS) | VERSION | (tick & COUNTER_MASK);
        return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
    }
}
