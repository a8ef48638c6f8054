package org.bihuan.rest.supervision;

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
import java.net.URI;
import java.util.Set;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.identity.Function;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.PublishSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.RemoveListing;
import org.bihuan.api.supervision.ReportProgress;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.json.Ref;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.Answers;
import org.bihuan.rest.record.EventView;
import org.bihuan.rest.record.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Listed supervision. */
@Component(service = SupervisionResource.class)
@Path("supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SupervisionResource {
    private final Platform platform;
    private final SupervisionViews views;

    @Activate
    public SupervisionResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new SupervisionViews(platform);
    }

    @GET
    @Operation(value = "listSupervisions", summary = "Listed supervision within the caller's reach, newest first.")
    @Needs(Function.READ_SUPERVISION)
    public Listing<SupervisionView> list(
            @BeanParam RecordFilter filter,
            @QueryParam("level") @Nullable String level,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = query(filter, level);
        return Listing.of(platform.supervisions().list(call.caller(), query), one -> views.of(one, call));
    }

    @GET
    @Path("bodies")
    @Operation(value = "listListingBodies", summary = "The bodies of the district that list hazards.")
    @Needs(Function.READ_SUPERVISION)
    public Items<Ref> bodies(@Context ContainerRequestContext request) {
        return new Items<>(platform.supervisions().listingBodies().stream()
                .map(body -> new Ref(body.id().value(), body.name()))
                .toList());
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportSupervisions",
            summary = "Orders a file of all listed supervisions that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_SUPERVISION)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("level") @Nullable String level,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "supervisions", query(filter, level), format, request);
    }

    private static RecordQuery query(RecordFilter filter, @Nullable String level) {
        return filter.marked(SupervisionStage.class, inputs -> inputs.choice("level", level, ListingLevel.class)
                .map(one -> Set.of(CampaignRecord.mark("listing-level", one)))
                .orElse(Set.of()));
    }

    @POST
    @Operation(
            value = "registerSupervision",
            summary = "Puts a major hazard under listed supervision.",
            status = 201,
            answer = SupervisionView.class)
    @Needs(Function.LIST_HAZARD)
    public Response register(Body<NewSupervision> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Supervision supervision = platform.supervisions().register(call.command(body), body.value());
        return Answers.created(request, supervision.head().id(), views.of(supervision, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getSupervision", summary = "One listed supervision.")
    @Needs(Function.READ_SUPERVISION)
    public SupervisionView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.supervisions().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getSupervisionEvents", summary = "What happened to a listed supervision, first to last.")
    @Needs(Function.READ_SUPERVISION)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.supervisions().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/publicity")
    @Operation(value = "publishSupervision", summary = "Says where and when the listing was made public.")
    @Needs(Function.LIST_HAZARD)
    public SupervisionView publish(
            @PathParam("id") String id, Body<PublishSupervision> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.supervisions().publish(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/progress")
    @Operation(value = "reportProgress", summary = "Says how the work on a listed hazard goes on.")
    @Needs(Function.REPORT_PROGRESS)
    public SupervisionView report(
            @PathParam("id") String id, Body<ReportProgress> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.supervisions().report(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/raising")
    @Operation(
            value = "raiseListing",
            summary = "Puts the hazard under the supervision of an authority of a higher level instead.",
            status = 201,
            answer = SupervisionView.class)
    @Needs(Function.LIST_HAZARD)
    public Response raise(
            @PathParam("id") String id, Body<RaiseListing> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Supervision higher = platform.supervisions().raise(call.command(body), id(id), body.value());
        URI address = request.getUriInfo()
                .getBaseUriBuilder()
                .path(SupervisionResource.class)
                .path(higher.head().id().toString())
                .build();
        return Response.created(address).entity(views.of(higher, call)).build();
    }

    @POST
    @Path("{id}/removal")
    @Operation(
            value = "removeListing",
            summary = "Removes the listing of a hazard that the listing authority accepted.")
    @Needs(Function.LIST_HAZARD)
    public SupervisionView remove(
            @PathParam("id") String id, Body<RemoveListing> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.supervisions().remove(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidSupervision", summary = "Voids a listing that was registered wrongly.")
    @Needs(Function.LIST_HAZARD)
    public SupervisionView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.supervisions().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
