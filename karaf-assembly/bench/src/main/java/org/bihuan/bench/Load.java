package org.bihuan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on several threads for a bounded time. */
final class Load {
    /** Work of one client; each has its own connection. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /**
     * What came of it.
     *
     * @param nanos how long each time took, shortest first
     * @param seconds how long all took together
     */
    record Outcome(List<Long> nanos, double seconds) {
        double perSecond() {
            return nanos.size() / seconds;
        }

        /** The time within which so many of a hundred were done, in milliseconds. */
        double percentile(double percent) {
            return nanos.get((int) Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
        }
    }

    private static final int MOST_ROUNDS = 12;
    private static final double STILL_FASTER = 1.03;

    private Load() {}

    /** As {@link #run}, again and again until the compiler is done: until the next round is hardly faster than the best before. */
    static Outcome settled(int clients, double seconds, Callable<Client> make) throws Exception {
        Outcome best = run(clients, seconds, make);
        for (int round = 1; round < MOST_ROUNDS; round++) {
            Outcome next = run(clients, seconds, make);
            if (next.perSecond() < best.perSecond() * STILL_FASTER) {
                return next;
            }
            best = next;
        }
        return best;
    }

    /** Lets {@code clients} clients work for some seconds each; the first failure ends it all. */
    static Outcome run(int clients, double seconds, Callable<Client> make) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(() -> work(make, end)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                nanos.addAll(one.get());
            }
            double took = (System.nanoTime() - start) / 1e9;
            Collections.sort(nanos);
            return new Outcome(nanos, took);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> work(Callable<Client> make, long end) throws Exception {
        try (Client client = make.call()) {
            List<Long> nanos = new ArrayList<>();
            for (long begin = System.nanoTime(); begin < end; ) {
                client.once();
                long now = System.nanoTime();
                nanos.add(now - begin);
                begin = now;
            }
            return nanos;
        }
    }
}
