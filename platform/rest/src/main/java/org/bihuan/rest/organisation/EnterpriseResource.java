package org.bihuan.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The enterprises. */
@Component(service = EnterpriseResource.class)
@Path("enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnterpriseResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public EnterpriseResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    /** An enterprise. */
    public record EnterpriseView(
            String id, String name, String creditCode, Ref territory, Ref sector, Instant recorded, long version) {}

    @GET
    @Operation(value = "listEnterprises", summary = "Enterprises within the caller's reach, by name.")
    public Listing<EnterpriseView> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        EnterpriseQuery query = new EnterpriseQuery(
                inputs.text("text", text),
                inputs.text("territory", territory).map(OrganisationId::new),
                inputs.text("sector", sector).map(SectorId::new),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        Call call = Call.of(request);
        return Listing.of(
                platform.enterprises().list(call.caller(), query), enterprise -> view(enterprise, call.language()));
    }

    @POST
    @Operation(
            value = "registerEnterprise",
            summary = "Registers an enterprise.",
            status = 201,
            answer = EnterpriseView.class)
    public Response register(Body<NewEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Enterprise enterprise = platform.enterprises().register(call.command(body), body.value());
        return Response.created(request.getUriInfo()
                        .getAbsolutePathBuilder()
                        .path(enterprise.id().toString())
                        .build())
                .entity(view(enterprise, call.language()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(value = "getEnterprise", summary = "One enterprise.")
    public EnterpriseView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.enterprises().get(call.caller(), new EnterpriseId(Inputs.id(id))), call.language());
    }

    private EnterpriseView view(Enterprise enterprise, Locale language) {
        return new EnterpriseView(
                enterprise.id().toString(),
                enterprise.name(),
                enterprise.creditCode().value(),
                names.organisation(enterprise.territory()),
                names.sector(enterprise.sector(), language),
                enterprise.recorded(),
                enterprise.version());
    }
}
