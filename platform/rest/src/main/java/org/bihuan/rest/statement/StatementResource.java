package org.bihuan.rest.statement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.rest.hazard.HazardViews;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.http.Today;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.report.Period;
import org.bihuan.rest.statement.StatementView.CountedHazard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures that a sector counts of its own. */
@Component(service = StatementResource.class)
@Path("sectors/{id}/statement")
@Produces(MediaType.APPLICATION_JSON)
public final class StatementResource {
    private final Platform platform;
    private final HazardViews hazards;

    @Activate
    public StatementResource(@Reference Platform platform) {
        this.platform = platform;
        this.hazards = new HazardViews(platform);
    }

    @GET
    @Operation(value = "getStatement", summary = "A sector's own figures of a day, of what the caller may see.")
    @Needs(Function.READ_HAZARD)
    public StatementView statement(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable String asOf,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        var day = inputs.date("asOf", asOf).orElseGet(Today::date);
        inputs.check();
        Call call = Call.of(request);
        return StatementView.of(platform.statements().statement(call.caller(), new SectorId(id), day), call.language());
    }

    @GET
    @Path("records")
    @Operation(value = "listStatementRecords", summary = "Exactly the records that an own figure counts, latest first.")
    @Needs(Function.READ_HAZARD)
    public Listing<CountedHazard> records(
            @PathParam("id") String id,
            @QueryParam("column") @Nullable String column,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("period") @Nullable String period,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Inputs inputs = new Inputs();
        FigureRecords query = new FigureRecords(
                new SectorId(id),
                inputs.needed("column", column).orElse(""),
                inputs.date("asOf", asOf).orElseGet(Today::date),
                inputs.choice("period", period, Period.class).equals(Optional.of(Period.MONTH)),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        Call call = Call.of(request);
        return Listing.of(
                platform.statements().records(call.caller(), query),
                hazard -> new CountedHazard(hazard.occurred(), "hazard", hazards.of(hazard, call)));
    }
}
