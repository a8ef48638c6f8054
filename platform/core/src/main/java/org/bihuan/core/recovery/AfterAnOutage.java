package org.bihuan.core.recovery;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.store.StoreWatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once the database is back, lets everything that remembers take in what was stored while nobody could be told: a transaction
 * may have been ended although its connection broke.
 */
@Component(
        immediate = true,
        service = {})
public final class AfterAnOutage {
    private static final Logger LOG = LoggerFactory.getLogger(AfterAnOutage.class);

    @Reference
    private volatile List<Remembering> remembering = List.of();

    private final StoreWatch watch;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-recovery"));
    private long seen;
    private boolean failing;

    @Activate
    public AfterAnOutage(@Reference StoreWatch watch) {
        this(watch, List.of());
        var unused = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Does nothing by itself; {@link #look} does it all. */
    AfterAnOutage(StoreWatch watch, List<Remembering> remembering) {
        this.watch = watch;
        this.remembering = remembering;
        this.seen = watch.returns();
    }

    /** Not interrupted: the database would take that for an order to close its files. */
    @Deactivate
    public void stop() {
        timer.shutdown();
    }

    void look() {
        long returns = watch.returns();
        if (returns == seen) {
            return;
        }
        try {
            remembering.forEach(Remembering::recall);
            seen = returns;
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn(
                        "What was stored while the database went away cannot be taken in yet; tried again every second",
                        e);
            }
        }
    }
}
