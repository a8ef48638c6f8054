package org.bihuan.rest.enforcement;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.enforcement.Batch;
import org.bihuan.api.enforcement.BatchQuery;
import org.bihuan.api.enforcement.Batches;
import org.bihuan.api.enforcement.BatchesQuery;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.job.JobAnswers;
import org.bihuan.rest.job.JobView;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.report.Annex2Views;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What departments did of in batches, quarter by quarter. */
@Component(service = EnforcementFigureResource.class)
@Path("enforcement-figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnforcementFigureResource {
    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    @Activate
    public EnforcementFigureResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "getEnforcementFigures",
            summary =
                    "Circulars, interviews, joint sanctions, suspensions and published cases in the quarter of a day.")
    @Needs(Function.READ_REPORT)
    public BatchesView get(@QueryParam("day") @Nullable String day, @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Batches batches = platform.enforcement().batches(call.caller(), query(day));
        return new BatchesView(
                batches.from(),
                batches.until(),
                batches.quarters(),
                batches.lines().stream().map(this::line).toList());
    }

    @POST
    @Path("export")
    @Operation(
            value = "exportEnforcementFigures",
            summary = "Orders a file of the figures of a quarter, xlsx or csv, written in the background.",
            status = 202,
            answer = JobView.class)
    @Needs(Function.READ_REPORT)
    public Response export(
            @QueryParam("day") @Nullable String day,
            @QueryParam("format") @Nullable String format,
            @Context ContainerRequestContext request) {
        return JobAnswers.export(platform, "enforcement-figures", query(day), format, request);
    }

    @GET
    @Path("records")
    @Operation(
            value = "listEnforcementFigureRecords",
            summary = "Exactly the records that a figure of a quarter counts, latest first.")
    @Needs(Function.READ_REPORT)
    public Listing<Annex2Views.Counted> records(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("day") @Nullable String day,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        inputs.needed("figure", figure);
        Optional<Batch> asked = inputs.choice("figure", figure, Batch.class);
        Optional<LocalDate> on = inputs.needed("day", day).flatMap(value -> inputs.date("day", value));
        Optional<OrganisationId> led = inputs.text("lead", lead).map(OrganisationId::new);
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        BatchQuery query = new BatchQuery(asked.orElseThrow(), on.orElseThrow(), led, position, most);
        return Listing.of(
                platform.enforcement().counted(call.caller(), query),
                counted -> Annex2Views.counted(counted, heads, call.language()));
    }

    private static BatchesQuery query(@Nullable String day) {
        Inputs inputs = new Inputs();
        BatchesQuery query = new BatchesQuery(inputs.date("day", day));
        inputs.check();
        return query;
    }

    private BatchesView.LineView line(Batches.Line line) {
        Map<String, Long> figures = new LinkedHashMap<>();
        line.figures().forEach((batch, amount) -> figures.put(Json.id(batch), amount));
        return new BatchesView.LineView(
                line.department().map(names::organisation).orElse(null), figures);
    }
}
