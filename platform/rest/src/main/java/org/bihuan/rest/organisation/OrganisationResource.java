package org.bihuan.rest.organisation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.DissolveOrganisation;
import org.bihuan.api.organisation.NewOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationQuery;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Items;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.EventView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public bodies of the campaign. */
@Component(service = OrganisationResource.class)
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrganisationResource {
    private final Platform platform;

    @Activate
    public OrganisationResource(@Reference Platform platform) {
        this.platform = platform;
    }

    /** A public body. */
    public record OrganisationView(
            String id,
            String name,
            String shortName,
            String kind,
            boolean active,
            @Nullable String parent) {
        static OrganisationView of(Organisation body) {
            return new OrganisationView(
                    body.id().value(),
                    body.name(),
                    body.shortName(),
                    Json.id(body.kind()),
                    body.active(),
                    body.parent().map(OrganisationId::value).orElse(null));
        }
    }

    @GET
    @Operation(value = "listOrganisations", summary = "All public bodies, in the order of the plan.")
    @Needs(Function.READ_REFERENCE)
    public Items<OrganisationView> list(@Context ContainerRequestContext request) {
        return new Items<>(platform.organisations().all().stream()
                .map(OrganisationView::of)
                .toList());
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportOrganisations",
            summary = "Orders a file of the public bodies, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_REFERENCE)
    public Response export(
            @QueryParam("inactive") @Nullable String inactive,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        OrganisationQuery query = new OrganisationQuery(inputs.flag("inactive", inactive));
        inputs.check();
        return JobAnswers.export(platform, "organisations", query, format, request);
    }

    @POST
    @Operation(
            value = "addOrganisation",
            summary = "Adds a public body that is not in the plan.",
            status = 201,
            answer = OrganisationRecordView.class)
    @Needs(Function.CHANGE_ORGANISATION)
    public Response add(Body<NewOrganisation> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        OrganisationRecord record = platform.organisationRegister().add(call.command(body), body.value());
        return Response.created(request.getUriInfo()
                        .getAbsolutePathBuilder()
                        .path(record.id().value())
                        .build())
                .entity(OrganisationRecordView.of(record, platform, call))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(value = "getOrganisation", summary = "A public body with everything that it was.")
    public OrganisationRecordView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return OrganisationRecordView.of(
                platform.organisationRegister().get(call.caller(), new OrganisationId(id)), platform, call);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "changeOrganisation", summary = "Renames or moves a public body from a day on.")
    @Needs(Function.CHANGE_ORGANISATION)
    public OrganisationRecordView change(
            @PathParam("id") String id, Body<ChangeOrganisation> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return OrganisationRecordView.of(
                platform.organisationRegister().change(call.command(body), new OrganisationId(id), body.value()),
                platform,
                call);
    }

    @POST
    @Path("{id}/dissolution")
    @Operation(value = "dissolveOrganisation", summary = "Closes, merges or splits a public body on a day.")
    @Needs(Function.CHANGE_ORGANISATION)
    public OrganisationRecordView dissolve(
            @PathParam("id") String id, Body<DissolveOrganisation> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return OrganisationRecordView.of(
                platform.organisationRegister().dissolve(call.command(body), new OrganisationId(id), body.value()),
                platform,
                call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getOrganisationEvents", summary = "What happened to a public body, first to last.")
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.organisationRegister().events(call.caller(), new OrganisationId(id)).stream()
                .map(event -> EventView.of(event, call.language()))
                .toList());
    }
}
