package org.bihuan.rest.system;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class SystemResource {
    private final Platform platform;
    private final Readiness readiness;
    private final byte[] description = description();

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
    @Path("system")
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

    @GET
    @Path("openapi.json")
    @Anonymous
    @Operation(value = "getOpenApi", summary = "This description.", answer = Object.class)
    public byte[] openApi() {
        return description;
    }

    private static byte[] description() {
        try (InputStream from = SystemResource.class.getResourceAsStream("openapi.json")) {
            if (from == null) {
                throw new IllegalStateException("openapi.json was not built");
            }
            return from.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
