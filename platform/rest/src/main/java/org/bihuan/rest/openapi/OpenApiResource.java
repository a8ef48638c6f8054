package org.bihuan.rest.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bihuan.rest.http.Anonymous;
import org.osgi.service.component.annotations.Component;

/** The description of the interface. */
@Component(service = OpenApiResource.class)
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {
    private final byte[] description = description();

    @GET
    @Anonymous
    @Operation(value = "getOpenApi", summary = "This description.", answer = Object.class)
    public byte[] openApi() {
        return description;
    }

    private static byte[] description() {
        try (InputStream from = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            if (from == null) {
                throw new IllegalStateException("openapi.json was not built");
            }
            return from.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
