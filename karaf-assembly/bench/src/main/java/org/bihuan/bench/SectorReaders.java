package org.bihuan.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Connections that read the sectors, and other paths in turn with them, until closed, and count what went wrong. */
final class SectorReaders implements AutoCloseable {
    static final String SECTORS = "/api/v1/sectors";

    private static final int PATIENCE_SECONDS = 60;

    private final Server server;
    private final Account account;
    private final List<String> besides;
    private final ExecutorService threads;
    private final int connections;
    private volatile Awaited awaited;
    private volatile String kept = "";
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();

    /** A text that answers are to hold, and how many connections have not had such an answer yet. */
    private record Awaited(String text, CountDownLatch missing) {
        Awaited(String text, int connections) {
            this(text, new CountDownLatch(connections));
        }
    }

    SectorReaders(Server server, Account account, int connections, List<String> besides) {
        this.server = server;
        this.account = account;
        this.besides = besides;
        this.connections = connections;
        this.awaited = new Awaited("", connections);
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
        awaited = new Awaited("\"version\":\"" + version + "\"", connections);
    }

    /** Waits until each connection has had an answer with the version awaited. */
    void awaitSeenByAll() throws IOException, InterruptedException {
        if (!awaited.missing().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException(awaited.missing().getCount() + " connections do not see " + awaited.text());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void readOn() {
        Awaited seen = awaited;
        while (!threads.isShutdown()) {
            try (KeepAlive connection = new KeepAlive(server.port(), account.headers())) {
                while (!threads.isShutdown()) {
                    Awaited looked = awaited;
                    if (read(connection, looked.text()) && !looked.equals(seen)) {
                        looked.missing().countDown();
                        seen = looked;
                    }
                }
            } catch (IOException e) {
                if (!threads.isShutdown()) {
                    failures.incrementAndGet();
                }
            }
        }
    }

    /** Whether the text is in the answer. */
    private boolean read(KeepAlive connection, String text) throws IOException {
        String expected = kept;
        KeepAlive.Answer sectors = connection.get(SECTORS);
        count(sectors);
        if (sectors.status() == 200 && !sectors.body().contains("\"" + expected)) {
            gaps.incrementAndGet();
        }
        for (String path : besides) {
            count(connection.get(path));
        }
        return sectors.status() == 200 && sectors.body().contains(text);
    }

    private void count(KeepAlive.Answer answer) {
        requests.incrementAndGet();
        if (answer.status() != 200) {
            failures.incrementAndGet();
        }
    }
}
