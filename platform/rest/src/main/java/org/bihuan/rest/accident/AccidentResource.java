package org.bihuan.rest.accident;

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
import java.util.HashSet;
import java.util.Set;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentGrade;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.GraveAccidents;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.CampaignRecord;
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

/** The accidents. */
@Component(service = AccidentResource.class)
@Path("accidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccidentResource {
    private final Platform platform;
    private final AccidentViews views;

    @Activate
    public AccidentResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new AccidentViews(platform);
    }

    @GET
    @Operation(value = "listAccidents", summary = "Accidents within the caller's reach, last registered first.")
    @Needs(Function.READ_ACCIDENT)
    public Listing<AccidentView> list(
            @BeanParam RecordFilter filter,
            @QueryParam("grade") @Nullable String grade,
            @QueryParam("listing") @Nullable String listing,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = query(filter, grade, listing);
        return Listing.of(platform.accidents().list(call.caller(), query), accident -> views.of(accident, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportAccidents",
            summary = "Orders a file of all accidents that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_ACCIDENT)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("grade") @Nullable String grade,
            @QueryParam("listing") @Nullable String listing,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "accidents", query(filter, grade, listing), format, request);
    }

    @GET
    @Path("grave")
    @Operation(
            value = "getGraveAccidents",
            summary = "How many accidents of the campaign are serious, major and extraordinary (R-TGT-02).")
    @Needs(Function.READ_ACCIDENT)
    public GraveAccidents grave(@Context ContainerRequestContext request) {
        return platform.accidents().grave(Call.of(request).caller());
    }

    private static RecordQuery query(RecordFilter filter, @Nullable String grade, @Nullable String listing) {
        return filter.marked(AccidentStage.class, inputs -> {
            Set<String> marks = new HashSet<>();
            inputs.choice("grade", grade, AccidentGrade.class)
                    .ifPresent(one -> marks.add(CampaignRecord.mark("grade", one)));
            inputs.choice("listing", listing, org.bihuan.api.accident.Listing.class)
                    .ifPresent(one -> marks.add(CampaignRecord.mark("accident-listing", one)));
            return marks;
        });
    }

    @POST
    @Operation(
            value = "registerAccident",
            summary = "Registers an accident.",
            status = 201,
            answer = AccidentView.class)
    @Needs(Function.REGISTER_ACCIDENT)
    public Response register(Body<NewAccident> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Accident accident = platform.accidents().register(call.command(body), body.value());
        return Answers.created(request, accident.head().id(), views.of(accident, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getAccident", summary = "One accident.")
    @Needs(Function.READ_ACCIDENT)
    public AccidentView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.accidents().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getAccidentEvents", summary = "What happened to the record of an accident, first to last.")
    @Needs(Function.READ_ACCIDENT)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.accidents().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/correction")
    @Operation(value = "correctAccident", summary = "Corrects what an accident cost, with a reason.")
    @Needs(Function.CORRECT_ACCIDENT)
    public AccidentView correct(
            @PathParam("id") String id, Body<CorrectAccident> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.accidents().correct(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/listing")
    @Operation(value = "listAccident", summary = "Says which committee supervises the handling.")
    @Needs(Function.LIST_ACCIDENT)
    public AccidentView list(
            @PathParam("id") String id, Body<ListAccident> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.accidents().list(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidAccident", summary = "Voids an accident that was registered wrongly.")
    @Needs(Function.VOID_ACCIDENT)
    public AccidentView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.accidents().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
