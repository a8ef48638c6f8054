package org.bihuan.rest.hazard;

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
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.CorrectHazard;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardSigns;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The hazard ledger. */
@Component(service = HazardResource.class)
@Path("hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HazardResource {
    private final Platform platform;
    private final HazardViews views;

    @Activate
    public HazardResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new HazardViews(platform);
    }

    @GET
    @Operation(value = "listHazards", summary = "Hazards within the caller's reach, newest first.")
    @Needs(Function.READ_HAZARD)
    public Listing<HazardView> list(@BeanParam HazardFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Listing.of(platform.hazards().list(call.caller(), filter.query()), hazard -> views.of(hazard, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportHazards",
            summary = "Orders a file of all hazards that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_HAZARD)
    public Response export(
            @BeanParam HazardFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "hazards", filter.query(), format, request);
    }

    @POST
    @Operation(value = "registerHazard", summary = "Registers a hazard.", status = 201, answer = HazardView.class)
    @Needs(Function.REGISTER_HAZARD)
    public Response register(Body<NewHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Hazard hazard = platform.hazards().register(call.command(body), body.value());
        return Answers.created(request, hazard.id(), views.of(hazard, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getHazard", summary = "One hazard.")
    @Needs(Function.READ_HAZARD)
    public HazardView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getHazardEvents", summary = "What happened to a hazard, first to last.")
    @Needs(Function.READ_HAZARD)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.hazards().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/plan")
    @Operation(value = "planHazard", summary = "Gives the five elements of rectification.")
    @Needs(Function.PLAN_HAZARD)
    public HazardView plan(
            @PathParam("id") String id, Body<PlanHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().plan(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/rectification")
    @Operation(value = "rectifyHazard", summary = "Reports the work done.")
    @Needs(Function.RECTIFY_HAZARD)
    public HazardView rectify(
            @PathParam("id") String id, Body<RectifyHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().rectify(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(value = "acceptHazard", summary = "Accepts the work and closes the loop.")
    @Needs({Function.ACCEPT_LISTED_HAZARD, Function.ACCEPT_MAJOR_HAZARD, Function.ACCEPT_GENERAL_HAZARD})
    public HazardView accept(
            @PathParam("id") String id, Body<AcceptHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().accept(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/return")
    @Operation(value = "returnHazard", summary = "Gives the work back because it is not good enough.")
    @Needs({Function.ACCEPT_LISTED_HAZARD, Function.ACCEPT_MAJOR_HAZARD, Function.ACCEPT_GENERAL_HAZARD})
    public HazardView giveBack(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().giveBack(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/extension")
    @Operation(value = "askHazardExtension", summary = "Asks for a later deadline.")
    @Needs(Function.PLAN_HAZARD)
    public HazardView askExtension(
            @PathParam("id") String id, Body<AskExtension> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().askExtension(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/extension-decision")
    @Operation(value = "decideHazardExtension", summary = "Puts the deadline off, or not.")
    @Needs({Function.ACCEPT_LISTED_HAZARD, Function.EXTEND_HAZARD})
    public HazardView decideExtension(
            @PathParam("id") String id, Body<DecideExtension> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().decideExtension(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/reopening")
    @Operation(value = "reopenHazard", summary = "Opens an accepted hazard again.")
    @Needs({Function.ACCEPT_LISTED_HAZARD, Function.ACCEPT_MAJOR_HAZARD, Function.ACCEPT_GENERAL_HAZARD})
    public HazardView reopen(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().reopen(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/lead")
    @Operation(value = "overruleHazardLead", summary = "Gives the hazard to another department.")
    @Needs(Function.OVERRULE_LEAD)
    public HazardView overruleLead(
            @PathParam("id") String id, Body<OverruleLead> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().overruleLead(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/merger")
    @Operation(
            value = "mergeHazard",
            summary =
                    "Merges the record into another open one of the same hazard: the more severely judged one stays, else the earlier.")
    @Needs(Function.MERGE_HAZARD)
    public HazardView merge(
            @PathParam("id") String id, Body<MergeHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().merge(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/separation")
    @Operation(
            value = "separateHazard",
            summary = "Undoes the merger of the record, which comes back at the stage that it had.")
    @Needs(Function.MERGE_HAZARD)
    public HazardView separate(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().separate(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            value = "correctHazard",
            summary = "Puts right what was written down wrongly of an open hazard, which is judged anew.")
    @Needs(Function.CORRECT_HAZARD)
    public HazardView correct(
            @PathParam("id") String id, Body<CorrectHazard> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().correct(call.command(body), id(id), body.value()), call);
    }

    @GET
    @Path("{id}/signs")
    @Operation(
            value = "getHazardSigns",
            summary = "Perhaps the same hazard, and work reported done in the same words, at the same enterprise.")
    @Needs(Function.READ_HAZARD)
    public SignsView signs(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        HazardSigns signs = platform.hazards().signs(call.caller(), id(id));
        return new SignsView(
                signs.alike().stream().map(one -> views.of(one, call)).toList(),
                signs.copied().stream().map(one -> views.of(one, call)).toList(),
                signs.evidenceMissing());
    }

    @POST
    @Path("{id}/heir")
    @Operation(
            value = "assignHazardHeir",
            summary = "Says which successor of the split enterprise goes on with it, or that none does.")
    @Needs(Function.ASSIGN_HEIR)
    public HazardView assignHeir(
            @PathParam("id") String id, Body<AssignHeir> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().assignHeir(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidHazard", summary = "Voids a hazard that was registered wrongly.")
    @Needs(Function.VOID_HAZARD)
    public HazardView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.hazards().cancel(call.command(body), id(id), body.value()), call);
    }

    private static HazardId id(String id) {
        return new HazardId(Inputs.id(id));
    }
}
