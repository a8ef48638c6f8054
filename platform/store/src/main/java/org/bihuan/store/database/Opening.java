package org.bihuan.store.database;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a database beside everything else that starts, and registers it as {@link DatabaseService} as soon as it is open:
 * a new database takes as long as all the rest.
 */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.bihuan.store.database.DatabaseService\"")
final class Opening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private record Opened(Database database, ServiceRegistration<DatabaseService> registration) {}

    private final Thread thread;
    private volatile Optional<Opened> opened = Optional.empty();

    Opening(BundleContext context, Supplier<Database> open) {
        thread = new Thread(() -> run(context, open), "bihuan-database");
        thread.start();
    }

    private void run(BundleContext context, Supplier<Database> open) {
        try {
            Database database = open.get();
            opened = Optional.of(
                    new Opened(database, context.registerService(DatabaseService.class, () -> database, null)));
        } catch (RuntimeException e) {
            LOG.error("the database cannot be used", e);
        }
    }

    /** Waits for what is under way, so that nothing opens after it was closed. */
    @Override
    public void close() {
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
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
