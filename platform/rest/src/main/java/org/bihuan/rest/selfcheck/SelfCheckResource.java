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
import org.bihuan.api.identity.Function;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.selfcheck.NewSelfCheck;
import org.bihuan.api.selfcheck.SelfCheck;
import org.bihuan.api.selfcheck.SelfCheckStage;
import org.bihuan.api.selfcheck.SubmitSelfCheck;
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
import org.bihuan.rest.record.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The self-checks. */
@Component(service = SelfCheckResource.class)
@Path("self-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SelfCheckResource {
    private final Platform platform;
    private final SelfCheckViews views;

    @Activate
    public SelfCheckResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new SelfCheckViews(platform);
    }

    @GET
    @Operation(value = "listSelfChecks", summary = "Self-checks within the caller's reach, newest first.")
    @Needs(Function.READ_SELF_CHECK)
    public Listing<SelfCheckLine> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(SelfCheckStage.class);
        return Listing.of(platform.selfChecks().list(call.caller(), query), one -> views.line(one, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportSelfChecks",
            summary = "Orders a file of all self-checks that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_SELF_CHECK)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "self-checks", filter.query(SelfCheckStage.class), format, request);
    }

    @POST
    @Operation(
            value = "beginSelfCheck",
            summary = "Begins a self-check and copies the checklists of the day.",
            status = 201,
            answer = SelfCheckView.class)
    @Needs(Function.CONDUCT_SELF_CHECK)
    public Response begin(Body<NewSelfCheck> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        SelfCheck check = platform.selfChecks().begin(call.command(body), body.value());
        return Answers.created(request, check.head().id(), views.of(check, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getSelfCheck", summary = "One self-check with its checklists and answers.")
    @Needs(Function.READ_SELF_CHECK)
    public SelfCheckView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.selfChecks().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getSelfCheckEvents", summary = "What happened to a self-check, first to last.")
    @Needs(Function.READ_SELF_CHECK)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.selfChecks().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/answers")
    @Operation(value = "answerSelfCheck", summary = "Answers items of the checklists; the others stay as they are.")
    @Needs(Function.CONDUCT_SELF_CHECK)
    public SelfCheckView answer(
            @PathParam("id") String id, Body<GiveAnswers> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.selfChecks().answer(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/findings")
    @Operation(
            value = "registerSelfCheckFinding",
            summary = "Registers a hazard that the enterprise found itself, or names one that is in the ledger.")
    @Needs(Function.CONDUCT_SELF_CHECK)
    public SelfCheckView find(
            @PathParam("id") String id, Body<NewFinding> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.selfChecks().find(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/submission")
    @Operation(value = "submitSelfCheck", summary = "Submits a self-check that is filled in.")
    @Needs(Function.CONDUCT_SELF_CHECK)
    public SelfCheckView submit(
            @PathParam("id") String id, Body<SubmitSelfCheck> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.selfChecks().submit(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidSelfCheck", summary = "Voids a self-check that was entered wrongly.")
    @Needs(Function.VOID_SELF_CHECK)
    public SelfCheckView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.selfChecks().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
