package org.bihuan.rest.job;

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
import java.util.Optional;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Downloads;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's own jobs. */
@Component(service = JobResource.class)
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class JobResource {
    private final Platform platform;

    @Activate
    public JobResource(@Reference Platform platform) {
        this.platform = platform;
    }

    @GET
    @Operation(value = "listJobs", summary = "The caller's own jobs, newest first.")
    public Listing<JobView> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        Call call = Call.of(request);
        return Listing.of(platform.jobs().list(call.caller(), position, most), job -> JobView.of(job, call.language()));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getJob", summary = "How far a job is, and what it did.")
    public JobView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return JobView.of(platform.jobs().get(call.caller(), id(id)), call.language());
    }

    @POST
    @Path("{id}/cancel")
    @Operation(value = "cancelJob", summary = "Stops a job; nothing of it remains.")
    public JobView cancel(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return JobView.of(platform.jobs().cancel(call.caller(), id(id)), call.language());
    }

    @GET
    @Path("{id}/result")
    @Produces(MediaType.WILDCARD)
    @Operation(value = "getJobResult", summary = "The file that a job left.", answer = byte[].class)
    public Response result(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Job job = platform.jobs().get(call.caller(), id(id));
        return Downloads.of(
                platform.jobs().result(call.caller(), job.id()),
                job.result().map(JobFile::mediaType).orElse(MediaType.APPLICATION_OCTET_STREAM),
                job.result().map(JobFile::name).orElse(job.id().toString()));
    }

    private static JobId id(String id) {
        return new JobId(Inputs.id(id));
    }
}
