package org.bihuan.rest.inspection;

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
import org.bihuan.api.inspection.BeginInspection;
import org.bihuan.api.inspection.GiveAnswers;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.NewFinding;
import org.bihuan.api.inspection.NewInspection;
import org.bihuan.api.inspection.SignInspection;
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
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.Answers;
import org.bihuan.rest.record.EventView;
import org.bihuan.rest.record.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inspections. */
@Component(service = InspectionResource.class)
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InspectionResource {
    private final Platform platform;
    private final InspectionViews views;

    @Activate
    public InspectionResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new InspectionViews(platform);
    }

    @GET
    @Operation(value = "listInspections", summary = "Inspections within the caller's reach, newest first.")
    @Needs(Function.READ_INSPECTION)
    public Listing<InspectionLine> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(InspectionStage.class);
        return Listing.of(platform.inspections().list(call.caller(), query), one -> views.line(one, call));
    }

    @GET
    @Path("mine")
    @Operation(
            value = "listMyInspections",
            summary = "Inspections in whose team the caller is, whoever leads them, newest first.")
    @Needs(Function.READ_INSPECTION)
    public Listing<InspectionLine> mine(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(InspectionStage.class);
        return Listing.of(platform.inspections().mine(call.caller(), query), one -> views.line(one, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportInspections",
            summary = "Orders a file of all inspections that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_INSPECTION)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "inspections", filter.query(InspectionStage.class), format, request);
    }

    @POST
    @Operation(value = "planInspection", summary = "Plans an inspection.", status = 201, answer = InspectionView.class)
    @Needs(Function.PLAN_INSPECTION)
    public Response plan(Body<NewInspection> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inspection inspection = platform.inspections().plan(call.command(body), body.value());
        return Answers.created(request, inspection.head().id(), views.of(inspection, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getInspection", summary = "One inspection with its checklists and answers.")
    @Needs(Function.READ_INSPECTION)
    public InspectionView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getInspectionEvents", summary = "What happened to an inspection, first to last.")
    @Needs(Function.READ_INSPECTION)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.inspections().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/beginning")
    @Operation(value = "beginInspection", summary = "Begins an inspection and copies the checklists of the day.")
    @Needs(Function.CONDUCT_INSPECTION)
    public InspectionView begin(
            @PathParam("id") String id, Body<BeginInspection> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().begin(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/answers")
    @Operation(value = "answerInspection", summary = "Answers items of the checklists; the others stay as they are.")
    @Needs(Function.CONDUCT_INSPECTION)
    public InspectionView answer(
            @PathParam("id") String id, Body<GiveAnswers> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().answer(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/findings")
    @Operation(
            value = "registerInspectionFinding",
            summary = "Registers a hazard for an item that is not met, or names one that is in the ledger.")
    @Needs(Function.CONDUCT_INSPECTION)
    public InspectionView find(
            @PathParam("id") String id, Body<NewFinding> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().find(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/signature")
    @Operation(
            value = "signInspection",
            summary = "Signs for the caller, who gives the password once more; the last of the team submits it.")
    @Needs(Function.CONDUCT_INSPECTION)
    public InspectionView sign(
            @PathParam("id") String id, Body<SignInspection> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().sign(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidInspection", summary = "Voids an inspection that was planned or made wrongly.")
    @Needs(Function.VOID_INSPECTION)
    public InspectionView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.inspections().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
