package org.bihuan.rest.tip;

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
import org.bihuan.api.tip.AnswerReward;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardQuarter;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;
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
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.record.RecordFilter;
import org.bihuan.rest.tip.RewardView.AnswerView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rewards asked of the city for public reports that were found true. */
@Component(service = RewardResource.class)
@Path("rewards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RewardResource {
    private final Platform platform;
    private final HeadViews heads;

    @Activate
    public RewardResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
    }

    @GET
    @Operation(value = "listRewardRequests", summary = "Reward requests, newest first.")
    @Needs(Function.READ_REWARD_REQUEST)
    public Listing<RewardView> list(@BeanParam RecordFilter filter, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RecordQuery query = filter.query(RewardStage.class);
        return Listing.of(platform.rewards().list(call.caller(), query), one -> view(one, call));
    }

    @GET
    @Path("quarters")
    @Operation(
            value = "listRewardQuarters",
            summary = "How many rewards were asked for in each quarter, how they stand, and what was granted.")
    @Needs(Function.READ_REWARD_REQUEST)
    public Items<RewardQuarter> quarters(@Context ContainerRequestContext request) {
        return new Items<>(platform.rewards().quarters(Call.of(request).caller()));
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportRewardRequests",
            summary = "Orders a file of all reward requests that fit, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_REWARD_REQUEST)
    public Response export(
            @BeanParam RecordFilter filter,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "reward-requests", filter.query(RewardStage.class), format, request);
    }

    @POST
    @Operation(
            value = "requestReward",
            summary = "Asks the city's committee office to reward a public report that was found true.",
            status = 201,
            answer = RewardView.class)
    @Needs(Function.REQUEST_REWARD)
    public Response register(Body<NewRewardRequest> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        RewardRequest asked = platform.rewards().register(call.command(body), body.value());
        return Answers.created(request, asked.head().id(), view(asked, call));
    }

    @GET
    @Path("{id}")
    @Operation(value = "getRewardRequest", summary = "One reward request.")
    @Needs(Function.READ_REWARD_REQUEST)
    public RewardView get(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.rewards().get(call.caller(), id(id)), call);
    }

    @GET
    @Path("{id}/events")
    @Operation(value = "getRewardRequestEvents", summary = "What happened to a reward request, first to last.")
    @Needs(Function.READ_REWARD_REQUEST)
    public Items<EventView> events(@PathParam("id") String id, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return Answers.events(platform.rewards().events(call.caller(), id(id)), call);
    }

    @POST
    @Path("{id}/answer")
    @Operation(value = "answerRewardRequest", summary = "Writes down what the city's committee office answered.")
    @Needs(Function.REQUEST_REWARD)
    public RewardView answer(
            @PathParam("id") String id, Body<AnswerReward> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.rewards().answer(call.command(body), id(id), body.value()), call);
    }

    @POST
    @Path("{id}/void")
    @Operation(value = "voidRewardRequest", summary = "Voids a reward request that was registered wrongly.")
    @Needs(Function.REQUEST_REWARD)
    public RewardView cancel(
            @PathParam("id") String id, Body<ReasonedChange> body, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return view(platform.rewards().cancel(call.command(body), id(id), body.value()), call);
    }

    private RewardView view(RewardRequest asked, Call call) {
        return new RewardView(
                heads.of(asked, call.language()),
                asked.reference(),
                asked.anonymous(),
                asked.verification(),
                asked.links().stream().map(LinkView::of).toList(),
                asked.answer()
                        .map(answer -> new AnswerView(
                                answer.date(),
                                answer.document().orElse(null),
                                answer.amount().orElse(null),
                                answer.opinion(),
                                answer.by()))
                        .orElse(null),
                asked.voidReason().orElse(null),
                new Offers(platform, asked, call.caller())
                        .step("answer", Function.REQUEST_REWARD, asked.stage() == RewardStage.REQUESTED)
                        .step("void", Function.REQUEST_REWARD, asked.stage() != RewardStage.VOIDED)
                        .steps());
    }

    private static RecordId id(String id) {
        return new RecordId(Inputs.id(id));
    }
}
