package org.bihuan.rest.risk;

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
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.AssessRisk;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RevealRiskPhone;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskService.RevealedRiskPhone;
import org.bihuan.api.risk.RiskStage;
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

/** The major safety risks and their four lists. */
@Component(service = RiskResource.class)
@Path("risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RiskResource {
    private final Platform platform;
    private final RiskViews views;

    @Activate
    public RiskResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new RiskViews(platform);
    }

    /** A telephone number in full, and the risk as it is now. */
    public record RiskPhoneView(String phone, RiskView risk) {}

    @GET
    @Operation(value = "listRisks", summary = "Major safety risks within the caller's reach, newest first.")
    @Needs(Function.READ_RISK)
    public Listing<RiskView> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(RiskStage.class);
        return Listing.of(platform.risks().list(call.caller(), query), risk -> views.of(risk, call));
    }

    @GET
    @Path("form")
    @Operation(value = "getRiskForm", summary = "The four lists of Annex 3 with their fields.")
    @Needs(Function.READ_RISK)
    public RiskFormView form(@Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return RiskFormView.of(platform.risks().form(), call.language());
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportRisks",
            summary = "Orders a file of all risks that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_RISK)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "risks", filter.query(RiskStage.class), format, request);
    }

    @POST
    @Operation(value = "registerRisk", summary = "Registers a risk point.", status = 201, answer = RiskView.class)
    @Needs(Function.REGISTER_RISK)
    public Response register(Body<NewRisk> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Risk risk = platform.risks().register(call.command(body), body.value());
        return Answers.created(request, risk.head().id(), views.of(risk, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getRisk", summary = "One risk.")
    @Needs(Function.READ_RISK)
    public RiskView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getRiskEvents", summary = "What happened to a risk, first to last.")
    @Needs(Function.READ_RISK)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.risks().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/basic")
    @Operation(value = "fillRiskBasic", summary = "Saves the basic facts, complete or not.")
    @Needs(Function.FILL_RISK)
    public RiskView basic(@PathParam("id") String id, Body<FillBasic> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().fill(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/duty")
    @Operation(value = "fillRiskDuty", summary = "Saves who answers for what, complete or not.")
    @Needs(Function.FILL_RISK)
    public RiskView duty(@PathParam("id") String id, Body<FillDuty> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().fill(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/control")
    @Operation(value = "fillRiskControl", summary = "Saves the measures of control, complete or not.")
    @Needs(Function.FILL_RISK)
    public RiskView control(
            @PathParam("id") String id, Body<FillControl> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().fill(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/emergency")
    @Operation(value = "fillRiskEmergency", summary = "Saves what is ready for an emergency, complete or not.")
    @Needs(Function.FILL_RISK)
    public RiskView emergency(
            @PathParam("id") String id, Body<FillEmergency> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().fill(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/assessment")
    @Operation(value = "assessRisk", summary = "Answers whether the risk was assessed.")
    @Needs(Function.FILL_RISK)
    public RiskView assess(
            @PathParam("id") String id, Body<AssessRisk> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().assess(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/closing")
    @Operation(value = "closeRisk", summary = "Says that the risk is gone.")
    @Needs(Function.CLOSE_RISK)
    public RiskView close(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().close(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/heir")
    @Operation(
            value = "assignRiskHeir",
            summary = "Says which successor of the split enterprise goes on with it, or that none does.")
    @Needs(Function.ASSIGN_HEIR)
    public RiskView assignHeir(
            @PathParam("id") String id, Body<AssignHeir> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().assignHeir(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidRisk", summary = "Voids a risk that was registered wrongly.")
    @Needs(Function.VOID_RISK)
    public RiskView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.risks().cancel(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/phone")
    @Operation(value = "revealRiskPhone", summary = "Reads a number of the list of duties in full; leaves an event.")
    @Needs(Function.READ_RISK_PHONE)
    public RiskPhoneView phone(
            @PathParam("id") String id, Body<RevealRiskPhone> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RevealedRiskPhone revealed = platform.risks().revealPhone(call.command(body), id(id), body.value());
        return new RiskPhoneView(revealed.phone(), views.of(revealed.risk(), call));
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
