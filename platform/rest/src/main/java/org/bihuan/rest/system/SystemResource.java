package org.bihuan.rest.system;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.bihuan.rest.http.Anonymous;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the product says of itself. */
@Component(service = SystemResource.class)
@Path("system")
@Produces(MediaType.APPLICATION_JSON)
public final class SystemResource {
    private final Platform platform;
    private final Readiness readiness;

    @Activate
    public SystemResource(@Reference Platform platform, @Reference Readiness readiness) {
        this.platform = platform;
        this.readiness = readiness;
    }

    /** The product. */
    public record SystemView(
            String name,
            String version,
            boolean ready,
            boolean setUpNeeded,
            Instant time,
            @Nullable String campaign) {}

    @GET
    @Anonymous
    @Operation(value = "getSystem", summary = "Name, version, and whether people can work.")
    public SystemView system() {
        boolean ready = readiness.ready();
        return new SystemView(
                Product.NAME,
                Product.VERSION,
                ready,
                ready && platform.identity().setUpToken().isPresent(),
                Instant.now(),
                ready ? platform.campaigns().current().title() : null);
    }
}
