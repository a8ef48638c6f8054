package org.bihuan.rest.system;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.store.StoreWatch;
import org.bihuan.rest.http.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.dto.RequestInfoDTO;

/** Asks the whiteboard who would answer for the page; that is not cheap, hence once a second at the most. */
@Component
public final class WhiteboardReadiness implements Readiness {
    private static final String PAGE = "/";
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final Platform platform;

    @Reference
    private volatile List<HttpServiceRuntime> whiteboards = List.of();

    @Reference
    private volatile List<StoreWatch> watches = List.of();

    private volatile long servedUntil = System.nanoTime();

    @Activate
    public WhiteboardReadiness(@Reference Platform platform) {
        this.platform = platform;
    }

    @Override
    public boolean ready() {
        return platform.complete()
                && watches.stream().allMatch(watch -> watch.missing().isEmpty())
                && pageServed();
    }

    private boolean pageServed() {
        if (servedUntil - System.nanoTime() > 0) {
            return true;
        }
        boolean served = whiteboards.stream()
                .map(whiteboard -> whiteboard.calculateRequestInfoDTO(PAGE))
                .anyMatch(WhiteboardReadiness::answered);
        if (served) {
            servedUntil = System.nanoTime() + FRESH;
        }
        return served;
    }

    private static boolean answered(RequestInfoDTO page) {
        return page.servletDTO != null || page.resourceDTO != null;
    }
}
