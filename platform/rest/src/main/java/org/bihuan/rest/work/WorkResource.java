package org.bihuan.rest.work;

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
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.work.CorrectWork;
import org.bihuan.api.work.NewWork;
import org.bihuan.api.work.WorkRecord;
import org.bihuan.api.work.WorkStage;
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
import org.bihuan.rest.work.WorkView.KindView;
import org.bihuan.rest.work.WorkView.PeriodicView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The work records. */
@Component(service = WorkResource.class)
@Path("work-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkResource {
    private final Platform platform;
    private final WorkViews views;

    @Activate
    public WorkResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new WorkViews(platform);
    }

    @GET
    @Operation(value = "listWorkRecords", summary = "Work records within the caller's reach, newest first.")
    @Needs(Function.READ_WORK_RECORD)
    public Listing<WorkView> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(WorkStage.class);
        return Listing.of(platform.work().list(call.caller(), query), work -> views.of(work, call));
    }

    @GET
    @Path("kinds")
    @Operation(value = "listWorkKinds", summary = "Kinds of work, and the indicators of Annex 1 that each feeds.")
    @Needs(Function.READ_WORK_RECORD)
    public Items<KindView> kinds(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.work().kinds().stream()
                .map(kind -> views.of(kind, call.language()))
                .toList());
    }

    @GET
    @Path("periodic")
    @Operation(
            value = "listPeriodicWork",
            summary = "Meetings and bulletins of the committee office, period by period, each with its record.")
    @Needs(Function.READ_WORK_RECORD)
    public Items<PeriodicView> periodic(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.work().periodic(call.caller()).stream()
                .map(one -> views.of(one, call))
                .toList());
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportWorkRecords",
            summary = "Orders a file of all work records that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_WORK_RECORD)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "work-records", filter.query(WorkStage.class), format, request);
    }

    @POST
    @Operation(value = "registerWorkRecord", summary = "Records work.", status = 201, answer = WorkView.class)
    @Needs(Function.REGISTER_WORK_RECORD)
    public Response register(Body<NewWork> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        WorkRecord work = platform.work().register(call.command(body), body.value());
        return Answers.created(request, work.head().id(), views.of(work, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getWorkRecord", summary = "One work record.")
    @Needs(Function.READ_WORK_RECORD)
    public WorkView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.work().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getWorkRecordEvents", summary = "What happened to a work record, first to last.")
    @Needs(Function.READ_WORK_RECORD)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.work().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/correction")
    @Operation(value = "correctWorkRecord", summary = "Puts right what a work record says.")
    @Needs(Function.CORRECT_WORK_RECORD)
    public WorkView correct(
            @PathParam("id") String id, Body<CorrectWork> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.work().correct(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidWorkRecord", summary = "Voids a work record that was registered wrongly.")
    @Needs(Function.VOID_WORK_RECORD)
    public WorkView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.work().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
