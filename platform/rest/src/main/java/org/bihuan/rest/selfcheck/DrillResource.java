package org.bihuan.rest.selfcheck;

import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.Drill;
import org.bihuan.api.selfcheck.DrillStage;
import org.bihuan.api.selfcheck.NewDrill;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.Answers;
import org.bihuan.rest.record.EventView;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.record.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The drills. */
@Component(service = DrillResource.class)
@Path("drills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DrillResource {
    private final Platform platform;
    private final HeadViews heads;

    @Activate
    public DrillResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    @GET
    @Operation(value = "listDrills", summary = "Drills within the caller's reach, newest first.")
    @Needs(Function.READ_DRILL)
    public Listing<DrillView> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(DrillStage.class);
        return Listing.of(platform.drills().list(call.caller(), query), drill -> view(drill, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportDrills",
            summary = "Orders a file of all drills that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_DRILL)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "drills", filter.query(DrillStage.class), format, request);
    }

    @POST
    @Operation(value = "registerDrill", summary = "Registers a drill.", status = 201, answer = DrillView.class)
    @Needs(Function.REGISTER_DRILL)
    public Response register(Body<NewDrill> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Drill drill = platform.drills().register(call.command(body), body.value());
        return Answers.created(request, drill.head().id(), view(drill, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getDrill", summary = "One drill.")
    @Needs(Function.READ_DRILL)
    public DrillView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.drills().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getDrillEvents", summary = "What happened to a drill's record, first to last.")
    @Needs(Function.READ_DRILL)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.drills().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidDrill", summary = "Voids a drill that was entered wrongly.")
    @Needs(Function.VOID_DRILL)
    public DrillView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.drills().cancel(call.command(body), id(id), body.value()), call);
    }

    private DrillView view(Drill drill, Call call) {
        return new DrillView(
                heads.of(drill, call.language()),
                drill.participants(),
                drill.knowWayOut(),
                drill.evaluation(),
                drill.head().enteredLater(),
                drill.voidReason().orElse(null),
                List.of(),
                new Offers(platform, drill, call.caller())
                        .step("void", Function.VOID_DRILL, drill.stage() == DrillStage.REGISTERED)
                        .steps());
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
