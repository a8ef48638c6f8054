package org.bihuan.rest.filter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's own filters. */
@Component(service = FilterResource.class)
@Path("filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource {
    private final Platform platform;

    @Activate
    public FilterResource(@Reference Platform platform) {
        this.platform = platform;
    }

    /** A saved filter. */
    public record FilterView(String id, String list, String name, String query, boolean usual) {}

    @GET
    @Operation(value = "listFilters", summary = "The caller's own filters, of one list or of all.")
    public Items<FilterView> list(@QueryParam("list") @Nullable String list, @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        Optional<String> wanted = inputs.text("list", list);
        inputs.check();
        return new Items<>(platform.filters().list(Call.of(request).caller(), wanted).stream()
                .map(FilterResource::view)
                .toList());
    }

    @POST
    @Operation(value = "saveFilter", summary = "Saves a filter of a list.", status = 201, answer = FilterView.class)
    public Response save(Body<NewFilter> body, @Context ContainerRequestContext request) {
        SavedFilter filter = platform.filters().save(Call.of(request).command(body), body.value());
        return Response.status(Response.Status.CREATED).entity(view(filter)).build();
    }

    @PATCH
    @Path("{id}")
    @Operation(
            value = "changeFilter",
            summary = "Renames a saved filter, changes its conditions, or makes it the usual one.")
    public FilterView change(
            @PathParam("id") String id, Body<FilterChange> body, @Context ContainerRequestContext request) {
        return view(platform.filters().change(Call.of(request).command(body), id(id), body.value()));
    }

    @DELETE
    @Path("{id}")
    @Operation(value = "removeFilter", summary = "Removes a saved filter.", status = 204)
    public void remove(@PathParam("id") String id, @Context ContainerRequestContext request) {
        platform.filters().remove(Call.of(request).caller(), id(id));
    }

    private static FilterView view(SavedFilter filter) {
        return new FilterView(filter.id().toString(), filter.list(), filter.name(), filter.query(), filter.usual());
    }

    private static FilterId id(String id) {
        return new FilterId(Inputs.id(id));
    }
}
