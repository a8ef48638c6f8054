package org.bihuan.rest.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bihuan.api.identity.Function;

/** Decides once for each method of a resource what its calls have to pass. */
public final class Entry implements DynamicFeature {
    private static final int BEFORE_ALL = 0;
    private static final int AFTER_THE_SESSION = Priorities.USER + 1;
    private static final int AFTER_THE_RIGHT = AFTER_THE_SESSION + 1;

    private final Platform platform;
    private final SessionFilter session;
    private final OriginFilter origin = new OriginFilter();
    private final ServerTiming timing = new ServerTiming();

    /**
     * @param platform where sessions are known
     * @param alive is told of every call: the session's secret, and when it ends if nothing happens until then
     */
    public Entry(Platform platform, BiConsumer<String, Instant> alive) {
        this.platform = platform;
        session = new SessionFilter(platform, alive);
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceMethod().isAnnotationPresent(Anonymous.class)) {
            context.register(origin);
            return;
        }
        context.register(timing, BEFORE_ALL).register(session);
        List<Function> any = needed(resource.getResourceMethod());
        if (!any.isEmpty()) {
            context.register(new RightFilter(platform, any), AFTER_THE_SESSION);
        }
        Method method = resource.getResourceMethod();
        Set<String> parameters = QueryParameters.of(method).keySet();
        if (!parameters.isEmpty()) {
            context.register(new QueryFilter(parameters), AFTER_THE_RIGHT);
        }
    }

    /** What the method says that it needs, itself or by another annotation. */
    private static List<Function> needed(Method method) {
        return Stream.concat(
                        Stream.of(method.getAnnotationsByType(Needs.class)),
                        Stream.of(method.getAnnotations())
                                .flatMap(one -> Stream.of(one.annotationType().getAnnotationsByType(Needs.class))))
                .flatMap(needs -> Stream.of(needs.value()))
                .toList();
    }
}
