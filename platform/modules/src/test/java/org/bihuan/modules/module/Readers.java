package org.bihuan.modules.module;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Reads the registry as fast as it can, as requests do during a swap. */
final class Readers implements AutoCloseable {
    private static final int COUNT = 2;

    private final Node node;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final ExecutorService pool = Executors.newFixedThreadPool(COUNT);
    private final List<Future<Seen>> results;

    Readers(Node node) {
        this.node = node;
        this.results =
                Stream.generate(() -> pool.submit(this::read)).limit(COUNT).toList();
    }

    /** Ends reading and says what all readers saw together. */
    Seen stop() throws InterruptedException, ExecutionException {
        running.set(false);
        Seen all = new Seen(0, 0, 0);
        for (Future<Seen> result : results) {
            all = all.and(result.get());
        }
        return all;
    }

    @Override
    public void close() {
        running.set(false);
        pool.shutdownNow();
    }

    private Seen read() {
        Seen seen = new Seen(0, 0, 0);
        int last = 0;
        while (running.get()) {
            int minor = node.shownVersion()
                    .map(version -> Integer.parseInt(version.split("\\.", -1)[1]))
                    .orElse(-1);
            seen = seen.and(new Seen(1, minor < 0 ? 1 : 0, minor < last ? 1 : 0));
            last = minor;
        }
        return seen;
    }

    /**
     * What readers saw.
     *
     * @param reads how often they looked
     * @param gaps how often there was no version
     * @param stepsBack how often there was an older version than before
     */
    record Seen(int reads, int gaps, int stepsBack) {
        Seen and(Seen other) {
            return new Seen(reads + other.reads, gaps + other.gaps, stepsBack + other.stepsBack);
        }
    }
}
