package org.bihuan.rest.enforcement;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.RecordId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hazards whose rectification is followed up after a penalty; nobody adds or ticks off any. */
@Component(service = FollowUpResource.class)
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FollowUpResource {
    private final Platform platform;
    private final Names names;

    @Activate
    public FollowUpResource(@Reference Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "listFollowUps",
            summary =
                    "Hazards that were punished and are not closed; those without a deadline, then the earliest, first.")
    @Needs(Function.READ_CASE)
    public Listing<FollowUpView> list(@BeanParam FollowUpFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Listing.of(platform.enforcement().followUps(call.caller(), filter.query()), this::view);
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportFollowUps",
            summary =
                    "Orders a file of all hazards to be followed up that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_CASE)
    public Response export(
            @BeanParam FollowUpFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "follow-ups", filter.query(), format, request);
    }

    private FollowUpView view(FollowUp one) {
        return new FollowUpView(
                one.hazard().toString(),
                one.readable(),
                one.number(),
                one.description(),
                new Ref(one.enterprise().toString(), one.enterpriseName()),
                names.organisation(one.lead()),
                names.organisation(one.territory()),
                Json.id(one.stage()),
                one.deadline().orElse(null),
                one.overdue(),
                one.penalties().stream()
                        .map(penalty -> new FollowUpView.PenaltyView(
                                penalty.date(),
                                names.organisation(penalty.department()),
                                penalty.opened().map(RecordId::toString).orElse(null)))
                        .toList());
    }
}
