package org.bihuan.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Connections that read the sectors, and other paths in turn with them, until closed, and count what went wrong. */
final class SectorReaders implements AutoCloseable {
    private final Server server;
    private final Account account;
    private final List<String> besides;
    private final ExecutorService threads;
    private volatile Awaited awaited = new Awaited("", new AtomicLong());
    private volatile String kept = "";
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();

    private record Awaited(String text, AtomicLong seenAt) {}

    SectorReaders(Server server, Account account, int connections, List<String> besides) {
        this.server = server;
        this.account = account;
        this.besides = besides;
        this.threads = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            threads.execute(this::readOn);
        }
    }

    long requests() {
        return requests.get();
    }

    /** Answers other than 200, and connections broken. */
    long failures() {
        return failures.get();
    }

    /** Answers without the sector that must never be missing. */
    long gaps() {
        return gaps.get();
    }

    /** From now on this sector must stand in each answer; none if blank. */
    void keep(String sector) {
        kept = sector;
    }

    /** Looks out for a version from now on. */
    void await(String version) {
        awaited = new Awaited("\"version\":\"" + version + "\"", new AtomicLong());
    }

    /** When the version awaited was first seen, in {@link System#nanoTime()}. */
    long seenAt() {
        AtomicLong seenAt = awaited.seenAt();
        while (seenAt.get() == 0) {
            Thread.onSpinWait();
        }
        return seenAt.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void readOn() {
        while (!threads.isShutdown()) {
            try (KeepAlive connection = new KeepAlive(server.port(), account.headers())) {
                while (!threads.isShutdown()) {
                    read(connection);
                }
            } catch (IOException e) {
                if (!threads.isShutdown()) {
                    failures.incrementAndGet();
                }
            }
        }
    }

    private void read(KeepAlive connection) throws IOException {
        String expected = kept;
        Awaited looked = awaited;
        KeepAlive.Answer sectors = connection.get("/api/v1/sectors");
        count(sectors);
        if (sectors.status() == 200) {
            if (!sectors.body().contains("\"" + expected)) {
                gaps.incrementAndGet();
            } else if (sectors.body().contains(looked.text())) {
                looked.seenAt().compareAndSet(0, System.nanoTime());
            }
        }
        for (String path : besides) {
            count(connection.get(path));
        }
    }

    private void count(KeepAlive.Answer answer) {
        requests.incrementAndGet();
        if (answer.status() != 200) {
            failures.incrementAndGet();
        }
    }
}
