package org.bihuan.rest.lookback;

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
import org.bihuan.api.identity.Function;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.lookback.LookBackView.ListingView;
import org.bihuan.rest.lookback.LookBackView.OutcomeView;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.Answers;
import org.bihuan.rest.record.EventView;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.record.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The look-back at hazards listed before the campaign. */
@Component(service = LookBackResource.class)
@Path("look-backs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LookBackResource {
    private final Platform platform;
    private final HeadViews heads;

    @Activate
    public LookBackResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    @GET
    @Operation(value = "listLookBacks", summary = "Look-backs within the caller's reach, newest first.")
    @Needs(Function.READ_LOOK_BACK)
    public Listing<LookBackView> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(LookBackStage.class);
        return Listing.of(platform.lookBacks().list(call.caller(), query), one -> view(one, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportLookBacks",
            summary = "Orders a file of all look-backs that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_LOOK_BACK)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "look-backs", filter.query(LookBackStage.class), format, request);
    }

    @POST
    @Operation(
            value = "registerLookBack",
            summary = "Registers a hazard listed earlier that is to be looked at again.",
            status = 201,
            answer = LookBackView.class)
    @Needs(Function.REGISTER_LOOK_BACK)
    public Response register(Body<NewLookBack> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        LookBack lookBack = platform.lookBacks().register(call.command(body), body.value());
        return Answers.created(request, lookBack.head().id(), view(lookBack, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getLookBack", summary = "One look-back.")
    @Needs(Function.READ_LOOK_BACK)
    public LookBackView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.lookBacks().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getLookBackEvents", summary = "What happened to a look-back, first to last.")
    @Needs(Function.READ_LOOK_BACK)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.lookBacks().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/outcome")
    @Operation(value = "findLookBackOutcome", summary = "Says what was found; a hazard accepted once is opened again.")
    @Needs(Function.LOOK_BACK)
    public LookBackView find(
            @PathParam("id") String id, Body<FindOutcome> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.lookBacks().find(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/heir")
    @Operation(
            value = "assignLookBackHeir",
            summary = "Says which successor of the split enterprise goes on with it, or that none does.")
    @Needs(Function.ASSIGN_HEIR)
    public LookBackView assignHeir(
            @PathParam("id") String id, Body<AssignHeir> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.lookBacks().assignHeir(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidLookBack", summary = "Voids a look-back that was registered wrongly.")
    @Needs(Function.VOID_LOOK_BACK)
    public LookBackView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.lookBacks().cancel(call.command(body), id(id), body.value()), call);
    }

    private LookBackView view(LookBack lookBack, Call call) {
        LookBackStage stage = lookBack.stage();
        return new LookBackView(
                heads.of(lookBack, call.language()),
                new ListingView(
                        lookBack.listing().number(),
                        lookBack.listing().date(),
                        Json.id(lookBack.listing().level()),
                        lookBack.listing().authority()),
                lookBack.description(),
                lookBack.outcome()
                        .map(found -> new OutcomeView(found.date(), found.finding(), found.by()))
                        .orElse(null),
                lookBack.voidReason().orElse(null),
                lookBack.links().stream().map(LinkView::of).toList(),
                new Offers(platform, lookBack, call.caller())
                        .step("outcome", Function.LOOK_BACK, stage == LookBackStage.REGISTERED)
                        .step("heir", Function.ASSIGN_HEIR, lookBack.unfinished())
                        .step("void", Function.VOID_LOOK_BACK, stage != LookBackStage.VOIDED)
                        .steps());
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
