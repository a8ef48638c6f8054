package org.bihuan.rest.organisation;

import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.AssignRecords;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.CloseEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseService.RevealedPhone;
import org.bihuan.api.organisation.NewEnterprise;
import org.bihuan.api.organisation.OpenRecords;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.PlaceEnterprise;
import org.bihuan.api.organisation.RenameEnterprise;
import org.bihuan.api.organisation.RevealPhone;
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
import org.bihuan.rest.record.EventView;
import org.bihuan.rest.record.HeadView;
import org.bihuan.rest.record.HeadViews;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The enterprises. */
@Component(service = EnterpriseResource.class)
@Path("enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnterpriseResource {
    private final Platform platform;
    private final EnterpriseViews views;
    private final HeadViews heads;

    @Activate
    public EnterpriseResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new EnterpriseViews(platform);
        this.heads = new HeadViews(platform);
    }

    /** A telephone number in full, and the enterprise as it is now. */
    public record PhoneView(String phone, EnterpriseView enterprise) {}

    /** Open records, and how many more there are. */
    public record OpenRecordsView(List<HeadView> items, long beyond) {}

    @GET
    @Operation(value = "listEnterprises", summary = "Enterprises within the caller's reach, by name.")
    @Needs(Function.READ_ENTERPRISE)
    public Listing<EnterpriseView> list(@BeanParam EnterpriseFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Listing.of(
                platform.enterprises().list(call.caller(), filter.query()), enterprise -> views.of(enterprise, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportEnterprises",
            summary = "Orders a file of all enterprises that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_ENTERPRISE)
    public Response export(
            @BeanParam EnterpriseFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "enterprises", filter.query(), format, request);
    }

    @GET
    @Path("alike")
    @Operation(value = "listAlikeEnterprises", summary = "Enterprises that a name may mean as well, by name.")
    @Needs(Function.READ_ENTERPRISE)
    public Items<EnterpriseView> alike(
            @QueryParam("name") @Nullable String name,
            @QueryParam("territory") @Nullable String territory,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        Optional<String> meant = inputs.needed("name", name);
        Optional<OrganisationId> where = inputs.needed("territory", territory).map(OrganisationId::new);
        inputs.check();
        return new Items<>(
                platform.enterprises().alike(call.caller(), meant.orElseThrow(), where.orElseThrow()).stream()
                        .map(enterprise -> views.of(enterprise, call))
                        .toList());
    }

    @POST
    @Operation(
            value = "registerEnterprise",
            summary = "Registers an enterprise.",
            status = 201,
            answer = EnterpriseView.class)
    @Needs(Function.REGISTER_ENTERPRISE)
    public Response register(Body<NewEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Enterprise enterprise = platform.enterprises().register(call.command(body), body.value());
        return Response.created(request.getUriInfo()
                        .getAbsolutePathBuilder()
                        .path(enterprise.id().toString())
                        .build())
                .entity(views.of(enterprise, call))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(value = "getEnterprise", summary = "One enterprise.")
    @Needs(Function.READ_ENTERPRISE)
    public EnterpriseView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().get(call.caller(), id(id)), call);
    }

    @PUT
    @Path("{id}")
    @Operation(value = "changeEnterprise", summary = "Changes what is known of an enterprise.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView change(
            @PathParam("id") String id, Body<ChangeEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().change(call.command(body), id(id), body.value()), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getEnterpriseEvents", summary = "What happened to an enterprise, first to last.")
    @Needs(Function.READ_ENTERPRISE)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return new Items<>(platform.enterprises().events(call.caller(), id(id)).stream()
                .map(event -> EventView.of(event, call.language()))
                .toList());
    }

    @GET
    @Path("{id}/kin")
    @Operation(
            value = "getEnterpriseKin",
            summary = "The enterprises above an enterprise, those below it, those before it and those after it.")
    @Needs(Function.READ_ENTERPRISE)
    public EnterpriseKinView kin(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return EnterpriseKinView.of(platform.enterprises().kin(Call.of(request).caller(), id(id)));
    }

    @POST
    @Path("{id}/renaming")
    @Operation(value = "renameEnterprise", summary = "Tells that an enterprise is called otherwise from a day on.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView rename(
            @PathParam("id") String id, Body<RenameEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().rename(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/renaming-withdrawal")
    @Operation(value = "withdrawEnterpriseRenaming", summary = "Takes the last renaming back, told by mistake.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView withdrawRenaming(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().withdrawRenaming(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/superior")
    @Operation(value = "placeEnterprise", summary = "Tells which enterprise another one belongs to from a day on.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView place(
            @PathParam("id") String id, Body<PlaceEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().place(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/superior-withdrawal")
    @Operation(value = "withdrawEnterpriseSuperior", summary = "Takes back what was told last of its superior.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView withdrawSuperior(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().withdrawSuperior(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/closing")
    @Operation(value = "closeEnterprise", summary = "Closes an enterprise, merges it into one, or splits it.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView close(
            @PathParam("id") String id, Body<CloseEnterprise> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().close(call.command(body), id(id), body.value()), call);
    }

    @GET
    @Path("{id}/open-records")
    @Operation(
            value = "listOpenRecordsOfEnterprise",
            summary =
                    "The open records of an enterprise of which the caller may say which successor goes on with them.")
    @Needs(Function.ASSIGN_HEIR)
    public OpenRecordsView openRecords(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        OpenRecords open = platform.enterprises().openRecords(call.caller(), id(id));
        return new OpenRecordsView(
                open.records().stream()
                        .map(record -> heads.of(record, call.language()))
                        .toList(),
                open.beyond());
    }

    @POST
    @Path("{id}/heirs")
    @Operation(
            value = "assignRecordsOfEnterprise",
            summary = "Says which successors of a split enterprise go on with its open records, all of them or none.")
    @Needs(Function.ASSIGN_HEIR)
    public EnterpriseView assign(
            @PathParam("id") String id, Body<AssignRecords> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().assignRecords(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/reopening")
    @Operation(value = "reopenEnterprise", summary = "Tells that a closed enterprise is in business.")
    @Needs(Function.CHANGE_ENTERPRISE)
    public EnterpriseView reopen(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.enterprises().reopen(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/phone")
    @Operation(value = "revealEnterprisePhone", summary = "Reads the principal's number in full; leaves an event.")
    @Needs(Function.READ_ENTERPRISE_PHONE)
    public PhoneView phone(
            @PathParam("id") String id, Body<RevealPhone> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RevealedPhone revealed = platform.enterprises().revealPhone(call.command(body), id(id), body.value());
        return new PhoneView(revealed.phone(), views.of(revealed.enterprise(), call));
    }

    private static EnterpriseId id(String id) {
        return new EnterpriseId(Inputs.id(id));
    }
}
