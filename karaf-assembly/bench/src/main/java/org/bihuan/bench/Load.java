package org.bihuan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
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
     * @param count how often the work was done
     * @param seconds in which time
     */
    record Outcome(long count, double seconds) {
        double perSecond() {
            return count / seconds;
        }
    }

    private Load() {}

    /** Lets {@code clients} clients work for some seconds each; the first failure ends it all. */
    static Outcome run(int clients, double seconds, Callable<Client> make) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                counts.add(threads.submit(() -> work(make, end)));
            }
            long total = 0;
            for (Future<Long> count : counts) {
                total += count.get();
            }
            return new Outcome(total, (System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long work(Callable<Client> make, long end) throws Exception {
        try (Client client = make.call()) {
            long count = 0;
            while (System.nanoTime() < end) {
                client.once();
                count++;
            }
            return count;
        }
    }
}
