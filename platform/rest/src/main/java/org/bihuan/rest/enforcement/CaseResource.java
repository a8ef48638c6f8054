package org.bihuan.rest.enforcement;

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
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.CorrectDecision;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.NewDecision;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.identity.Function;
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

/** The cases of enforcement. */
@Component(service = CaseResource.class)
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseResource {
    private final Platform platform;
    private final CaseViews views;

    @Activate
    public CaseResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new CaseViews(platform);
    }

    @GET
    @Operation(value = "listCases", summary = "Cases within the caller's reach, last opened first.")
    @Needs(Function.READ_CASE)
    public Listing<CaseView> list(
            @BeanParam RecordFilter filter,
            @QueryParam("decision") @Nullable String decision,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = query(filter, decision);
        return Listing.of(platform.cases().list(call.caller(), query), whole -> views.of(whole, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportCases",
            summary = "Orders a file of all cases that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_CASE)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("decision") @Nullable String decision,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "cases", query(filter, decision), format, request);
    }

    private static RecordQuery query(RecordFilter filter, @Nullable String decision) {
        return filter.query(CaseStage.class, inputs -> inputs.choice("decision", decision, DecisionKind.class)
                .map(DecisionKind::measure));
    }

    @POST
    @Operation(
            value = "openCase",
            summary = "Opens a case against an enterprise.",
            status = 201,
            answer = CaseView.class)
    @Needs(Function.OPEN_CASE)
    public Response register(Body<NewCase> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        EnforcementCase opened = platform.cases().register(call.command(body), body.value());
        return Answers.created(request, opened.head().id(), views.of(opened, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getCase", summary = "One case with its decisions.")
    @Needs(Function.READ_CASE)
    public CaseView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getCaseEvents", summary = "What happened to a case, first to last.")
    @Needs(Function.READ_CASE)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.cases().events(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/rules")
    @Operation(
            value = "getCaseRules",
            summary =
                    "What the plan's rules say of a case: safe harbours, double penalty, closure, hazards still open.")
    @Needs(Function.READ_CASE)
    public CaseRulesView rules(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return CaseRulesView.of(platform.cases().rules(call.caller(), id(id)));
    }

    @POST
    @Path("{id}/decision")
    @Operation(value = "decideCase", summary = "Writes down what was decided in a case.")
    @Needs(Function.DECIDE_CASE)
    public CaseView decide(
            @PathParam("id") String id, Body<NewDecision> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().decide(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/correction")
    @Operation(value = "correctDecision", summary = "Corrects a decision that was written down wrongly, with a reason.")
    @Needs(Function.DECIDE_CASE)
    public CaseView correct(
            @PathParam("id") String id, Body<CorrectDecision> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().correct(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/revocation")
    @Operation(value = "revokeDecision", summary = "Says that a decision does not stand any more, and why.")
    @Needs(Function.DECIDE_CASE)
    public CaseView revoke(
            @PathParam("id") String id, Body<RevokeDecision> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().revoke(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/single-penalty")
    @Operation(
            value = "punishSingly",
            summary = "Says why one penalty is enough where enterprise and principal would both be punished.")
    @Needs(Function.DECIDE_CASE)
    public CaseView punishSingly(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().punishSingly(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/conclusion")
    @Operation(value = "concludeCase", summary = "Concludes a case; refused while a hazard that it punished is open.")
    @Needs(Function.DECIDE_CASE)
    public CaseView conclude(
            @PathParam("id") String id, Body<ConcludeCase> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().conclude(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/resumption")
    @Operation(value = "resumeCase", summary = "Takes a concluded case up again.")
    @Needs(Function.DECIDE_CASE)
    public CaseView resume(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().resume(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidCase", summary = "Voids a case that was registered wrongly.")
    @Needs(Function.VOID_CASE)
    public CaseView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.cases().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
