package org.bihuan.rest.trace;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.trace.Trace;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Downloads;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.openapi.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who checked what when. */
@Component(service = TraceResource.class)
@Path("traces")
@Produces(MediaType.APPLICATION_JSON)
public final class TraceResource {
    private static final String ZIP = "application/zip";

    private final Platform platform;
    private final TraceViews views;

    @Activate
    public TraceResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new TraceViews(platform);
    }

    @GET
    @Path("enterprises/{id}")
    @Operation(value = "traceEnterprise", summary = "Who checked an enterprise, when, by which checklists.")
    @Needs(Function.READ_INSPECTION)
    public TraceView ofEnterprise(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return pack(enterprise(id, call), call).view();
    }

    @GET
    @Path("hazards/{id}")
    @Operation(value = "traceHazard", summary = "Who looked at what became a hazard, before and after it was found.")
    @Needs(Function.READ_INSPECTION)
    public TraceView ofHazard(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return pack(hazard(id, call), call).view();
    }

    @GET
    @Path("enterprises/{id}/pack.zip")
    @Produces(ZIP)
    @Operation(
            value = "packTraceOfEnterprise",
            summary = "The same as one document with its digest, and the text that it is the digest of.",
            answer = byte[].class)
    @Needs(Function.READ_INSPECTION)
    public Response packOfEnterprise(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return file(pack(enterprise(id, call), call));
    }

    @GET
    @Path("hazards/{id}/pack.zip")
    @Produces(ZIP)
    @Operation(
            value = "packTraceOfHazard",
            summary = "The same as one document with its digest, and the text that it is the digest of.",
            answer = byte[].class)
    @Needs(Function.READ_INSPECTION)
    public Response packOfHazard(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return file(pack(hazard(id, call), call));
    }

    private Trace enterprise(String id, Call call) {
        return platform.traces().ofEnterprise(call.caller(), new EnterpriseId(Inputs.id(id)));
    }

    private Trace hazard(String id, Call call) {
        return platform.traces().ofHazard(call.caller(), new HazardId(Inputs.id(id)));
    }

    private TracePack pack(Trace trace, Call call) {
        return TracePack.of(trace, platform.traces().text(trace), views, call);
    }

    private static Response file(TracePack pack) {
        StreamingOutput streamed = pack::write;
        String of =
                pack.trace().hazard().map(Hazard::number).orElse(pack.trace().enterpriseName());
        return Downloads.of(streamed, ZIP, "倒查-" + of + ".zip");
    }
}
