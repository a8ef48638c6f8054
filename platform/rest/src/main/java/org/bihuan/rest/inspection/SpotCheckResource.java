package org.bihuan.rest.inspection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.inspection.SpotCheckFigure;
import org.bihuan.api.inspection.SpotCheckQuery;
import org.bihuan.api.inspection.SpotCheckRecords;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.report.Annex2Views;
import org.bihuan.rest.report.Period;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What spot checks of the six works found, as Annex 1 asks. */
@Component(service = SpotCheckResource.class)
@Path("spot-checks")
@Produces(MediaType.APPLICATION_JSON)
public final class SpotCheckResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    @Activate
    public SpotCheckResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "getSpotChecks",
            summary =
                    "Enterprises spot-checked and those with each finding of Annex 1, by who checked and by territory.")
    @Needs(Function.READ_REPORT)
    public SpotCheckView figures(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("period") @Nullable String period,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        return SpotCheckView.of(
                platform.spotChecks().figures(call.caller(), query(asOf, period)), names, call.language());
    }

    @GET
    @Path("figures.xlsx")
    @Produces(XLSX)
    @Operation(value = "getSpotCheckSheet", summary = "The same figures as a spreadsheet.", answer = byte[].class)
    @Needs(Function.READ_REPORT)
    public Response sheet(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("period") @Nullable String period,
            @Context ContainerRequestContext request)
            throws IOException {
        Call call = Call.of(request);
        SpotCheckQuery query = query(asOf, period);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        platform.spotChecks().sheet(call.caller(), query, call.language(), sheet);
        return Response.ok(sheet.toByteArray(), XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"spot-checks-" + query.asOf() + ".xlsx\"")
                .build();
    }

    @GET
    @Path("records")
    @Operation(value = "listSpotCheckRecords", summary = "Exactly the inspections that a figure counts, latest first.")
    @Needs(Function.READ_REPORT)
    public Listing<Annex2Views.Counted> records(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("period") @Nullable String period,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        inputs.needed("figure", figure);
        Optional<SpotCheckFigure> asked = inputs.choice("figure", figure, SpotCheckFigure.class);
        SpotCheckQuery when = query(inputs, asOf, period);
        Optional<OrganisationId> led = inputs.text("lead", lead).map(OrganisationId::new);
        Optional<OrganisationId> place = inputs.text("territory", territory).map(OrganisationId::new);
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        SpotCheckRecords query = new SpotCheckRecords(when, asked.orElseThrow(), led, place, position, most);
        return Listing.of(
                platform.spotChecks().records(call.caller(), query),
                counted -> Annex2Views.counted(counted, heads, call.language()));
    }

    private static SpotCheckQuery query(@Nullable String asOf, @Nullable String period) {
        Inputs inputs = new Inputs();
        SpotCheckQuery query = query(inputs, asOf, period);
        inputs.check();
        return query;
    }

    private static SpotCheckQuery query(Inputs inputs, @Nullable String asOf, @Nullable String period) {
        return new SpotCheckQuery(
                inputs.date("asOf", asOf).orElseGet(Today::date),
                inputs.choice("period", period, Period.class).equals(Optional.of(Period.MONTH)));
    }
}
