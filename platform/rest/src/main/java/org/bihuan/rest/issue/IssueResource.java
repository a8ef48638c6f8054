package org.bihuan.rest.issue;

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
import org.bihuan.api.identity.Function;
import org.bihuan.api.issue.ConfirmIssue;
import org.bihuan.api.issue.CorrectIssue;
import org.bihuan.api.issue.FixIssue;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.issue.MustBeFixed;
import org.bihuan.api.issue.NewIssue;
import org.bihuan.api.issue.TreatRootCause;
import org.bihuan.api.record.AssignHeir;
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

/** The prominent issues. */
@Component(service = IssueResource.class)
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Platform platform;
    private final IssueViews views;

    @Activate
    public IssueResource(@Reference Platform platform) {
        this.platform = platform;
        this.views = new IssueViews(platform);
    }

    @GET
    @Operation(value = "listIssues", summary = "Prominent issues within the caller's reach, newest first.")
    @Needs(Function.READ_ISSUE)
    public Listing<IssueView> list(
            @BeanParam RecordFilter filter,
            @QueryParam("source") @Nullable String source,
            @QueryParam("mustBeFixed") @Nullable String mustBeFixed,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = query(filter, source, mustBeFixed);
        return Listing.of(platform.issues().list(call.caller(), query), issue -> views.of(issue, call));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportIssues",
            summary = "Orders a file of all issues that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_ISSUE)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("source") @Nullable String source,
            @QueryParam("mustBeFixed") @Nullable String mustBeFixed,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "issues", query(filter, source, mustBeFixed), format, request);
    }

    private static RecordQuery query(RecordFilter filter, @Nullable String source, @Nullable String mustBeFixed) {
        return filter.marked(IssueStage.class, inputs -> {
            Set<String> marks = new HashSet<>();
            inputs.choice("source", source, IssueSource.class)
                    .ifPresent(one -> marks.add(CampaignRecord.mark("issue-source", one)));
            if (inputs.only("mustBeFixed", mustBeFixed)) {
                marks.add(Issue.MUST_BE_FIXED);
            }
            return marks;
        });
    }

    @GET
    @Path("must-be-fixed")
    @Operation(
            value = "getIssuesThatMustBeFixed",
            summary = "How many issues of those that must all be fixed there are, and how many are fixed.")
    @Needs(Function.READ_ISSUE)
    public MustBeFixed mustBeFixed(@Context ContainerRequestContext request) {
        return platform.issues().mustBeFixed(Call.of(request).caller());
    }

    @POST
    @Operation(
            value = "registerIssue",
            summary = "Registers a prominent issue.",
            status = 201,
            answer = IssueView.class)
    @Needs(Function.REGISTER_ISSUE)
    public Response register(Body<NewIssue> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Issue issue = platform.issues().register(call.command(body), body.value());
        return Answers.created(request, issue.head().id(), views.of(issue, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getIssue", summary = "One prominent issue.")
    @Needs(Function.READ_ISSUE)
    public IssueView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getIssueEvents", summary = "What happened to a prominent issue, first to last.")
    @Needs(Function.READ_ISSUE)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.issues().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/root-cause")
    @Operation(value = "treatIssueRootCause", summary = "Gives the root cause and the measures against it.")
    @Needs(Function.TREAT_ISSUE)
    public IssueView treatRootCause(
            @PathParam("id") String id, Body<TreatRootCause> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().treatRootCause(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/fix")
    @Operation(value = "fixIssue", summary = "Reports the issue fixed.")
    @Needs(Function.TREAT_ISSUE)
    public IssueView fix(@PathParam("id") String id, Body<FixIssue> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().fix(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(value = "confirmIssue", summary = "Confirms that the issue is fixed and closes the loop.")
    @Needs(Function.CONFIRM_ISSUE)
    public IssueView confirm(
            @PathParam("id") String id, Body<ConfirmIssue> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().confirm(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/correction")
    @Operation(value = "correctIssue", summary = "Puts right what was written down wrongly of an open issue.")
    @Needs(Function.CORRECT_ISSUE)
    public IssueView correct(
            @PathParam("id") String id, Body<CorrectIssue> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().correct(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/return")
    @Operation(value = "returnIssue", summary = "Gives the issue back because it is not fixed well enough.")
    @Needs(Function.CONFIRM_ISSUE)
    public IssueView giveBack(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().giveBack(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/heir")
    @Operation(
            value = "assignIssueHeir",
            summary = "Says which successor of the split enterprise goes on with it, or that none does.")
    @Needs(Function.ASSIGN_HEIR)
    public IssueView assignHeir(
            @PathParam("id") String id, Body<AssignHeir> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().assignHeir(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidIssue", summary = "Voids an issue that was registered wrongly.")
    @Needs(Function.VOID_ISSUE)
    public IssueView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return views.of(platform.issues().cancel(call.command(body), id(id), body.value()), call);
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
