package org.bihuan.rest.campaign;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bihuan.api.identity.Function;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The campaign under way. */
@Component(service = CampaignResource.class)
@Path("campaign")
@Produces(MediaType.APPLICATION_JSON)
public final class CampaignResource {
    private final Platform platform;

    @Activate
    public CampaignResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Operation(value = "getCampaign", summary = "Phases, tasks, deadlines and rules, and what is due next.")
    @Needs(Function.READ_REFERENCE)
    public CampaignView get(@Context ContainerRequestContext request) {
        return CampaignView.of(platform.campaigns().current(), Today.date());
    }
}
