package org.bihuan.rest.http;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Decides once for each method of a resource what its calls have to pass. */
public final class Entry implements DynamicFeature {
    private static final int BEFORE_ALL = 0;

    private final SessionFilter session;
    private final OriginFilter origin = new OriginFilter();
    private final ServerTiming timing = new ServerTiming();

    /**
     * @param platform where sessions are known
     * @param alive is told of every call: the session's secret, and when it ends if nothing happens until then
     */
    public Entry(Platform platform, BiConsumer<String, Instant> alive) {
        session = new SessionFilter(platform, alive);
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceMethod().isAnnotationPresent(Anonymous.class)) {
            context.register(origin);
            return;
        }
        context.register(timing, BEFORE_ALL).register(session);
    }
}
