package org.bihuan.rest.enforcement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Function;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How hazards stand towards enforcement; their cases are listed with {@code /cases?link=}. */
@Component(service = HazardEnforcementResource.class)
@Path("hazards/{id}/enforcement")
@Produces(MediaType.APPLICATION_JSON)
public final class HazardEnforcementResource {
    private final Platform platform;

    @Activate
    public HazardEnforcementResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Operation(
            value = "getHazardEnforcement",
            summary = "Whether a hazard may be punished, and whether closure is to be proposed.")
    @Needs(Function.READ_CASE)
    public HazardStandingView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return HazardStandingView.of(platform.cases().standing(call.caller(), new HazardId(Inputs.id(id))));
    }
}
