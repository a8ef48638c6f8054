package org.bihuan.core.sector;

import java.time.Duration;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Knows when the bundles that are to run have been started, sectors among them. Work that a power cut broke off goes on only
 * then: before, sectors are missing that were there when it was ordered. A bundle that cannot be started holds up nothing for
 * ever.
 */
@Component(service = Arrival.class)
public final class Arrival {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BundleContext context;
    private final long end = System.nanoTime() + PATIENCE.toNanos();
    private volatile boolean complete;

    @Activate
    public Arrival(BundleContext context) {
        this.context = context;
    }

    public boolean complete() {
        complete = complete
                || System.nanoTime() - end > 0
                || Arrays.stream(context.getBundles()).noneMatch(Arrival::isToBeStarted);
        return complete;
    }

    private static boolean isToBeStarted(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        return level != null
                && level.isPersistentlyStarted()
                && (bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0
                && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }
}
