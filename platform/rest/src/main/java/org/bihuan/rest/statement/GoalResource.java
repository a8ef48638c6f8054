package org.bihuan.rest.statement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bihuan.api.identity.Function;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a sector is to reach within the year. */
@Component(service = GoalResource.class)
@Path("sectors/{id}/goals")
@Produces(MediaType.APPLICATION_JSON)
public final class GoalResource {
    private final Platform platform;

    @Activate
    public GoalResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Operation(
            value = "listGoals",
            summary = "A sector's goals in the year of a day, by month against last year, of what the caller may see.")
    @Needs(Function.READ_ACCIDENT)
    public Items<GoalView> goals(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable String asOf,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        var day = inputs.date("asOf", asOf).orElseGet(Today::date);
        inputs.check();
        Call call = Call.of(request);
        return new Items<>(platform.goals().goals(call.caller(), new SectorId(id), day).stream()
                .map(goal -> GoalView.of(goal, call.language()))
                .toList());
    }
}
