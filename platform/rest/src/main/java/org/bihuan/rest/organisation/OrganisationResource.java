package org.bihuan.rest.organisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public bodies of the campaign. */
@Component(service = OrganisationResource.class)
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
public final class OrganisationResource {
    private final Platform platform;

    @Activate
    public OrganisationResource(@Reference Platform platform) {
        this.platform = platform;
    }

    /** A public body. */
    public record OrganisationView(
            String id,
            String name,
            String shortName,
            String kind,
            boolean active,
            @Nullable String parent) {
        static OrganisationView of(Organisation body) {
            return new OrganisationView(
                    body.id().value(),
                    body.name(),
                    body.shortName(),
                    Json.id(body.kind()),
                    body.active(),
                    body.parent().map(OrganisationId::value).orElse(null));
        }
    }

    @GET
    @Operation(value = "listOrganisations", summary = "All public bodies, in the order of the plan.")
    public Items<OrganisationView> list(@Context ContainerRequestContext request) {
        Call.of(request).require(platform, Function.READ_REFERENCE);
        return new Items<>(platform.organisations().all().stream()
                .map(OrganisationView::of)
                .toList());
    }
}
