package org.bihuan.store.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bihuan.api.store.StoreWatch;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a database beside everything else that starts, and registers it as {@link DatabaseService} as soon as it is open: a new
 * database takes as long as all the rest, and one on another machine may come at any time.
 */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.bihuan.store.database.DatabaseService\"")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.bihuan.api.store.StoreWatch\"")
final class Opening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration TRIED_EVERY = Duration.ofSeconds(5);

    private record Opened(Database database, ServiceRegistration<DatabaseService> registration) {}

    private final BundleContext context;
    private final Function<Presence, Database> open;
    private final Duration pause;
    private final Presence presence;
    private final ServiceRegistration<StoreWatch> watch;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<Opened> opened = Optional.empty();

    Opening(BundleContext context, String url, Function<Presence, Database> open) {
        this(context, url, open, TRIED_EVERY);
    }

    Opening(BundleContext context, String url, Function<Presence, Database> open, Duration pause) {
        this.context = context;
        this.open = open;
        this.pause = pause;
        this.presence = new Presence(url);
        this.watch = context.registerService(StoreWatch.class, presence, null);
        this.thread = new Thread(this::run, "bihuan-database");
        thread.start();
    }

    private void run() {
        try {
            while (opened.isEmpty() && !closing.await(0, TimeUnit.SECONDS)) {
                opened = tried();
                if (opened.isEmpty()) {
                    closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("the database cannot be used", e);
        }
    }

    private Optional<Opened> tried() {
        try {
            Database database = open.apply(presence);
            return Optional.of(
                    new Opened(database, context.registerService(DatabaseService.class, () -> database, null)));
        } catch (RuntimeException e) {
            if (SqlFaults.passes(e)) {
                presence.notYet(e, pause.toSeconds());
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Waits for what is under way, so that nothing opens after it was closed. */
    @Override
    public void close() {
        closing.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        opened.ifPresent(one -> {
            one.registration().unregister();
            one.database().close();
        });
        watch.unregister();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
