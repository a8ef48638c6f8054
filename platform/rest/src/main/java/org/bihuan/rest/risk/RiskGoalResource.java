package org.bihuan.rest.risk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskService.GoalQuery;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Needs;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Listing;
import org.bihuan.rest.openapi.Operation;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.report.Annex2Views;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far each unit is with the four lists of its risks. */
@Component(service = RiskGoalResource.class)
@Path("risk-goal")
@Produces(MediaType.APPLICATION_JSON)
public final class RiskGoalResource {
    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    @Activate
    public RiskGoalResource(@Reference Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    @GET
    @Operation(
            value = "getRiskGoal",
            summary = "Active risks of each department and territory, and how many are complete.")
    @Needs(Function.READ_REPORT)
    public RiskGoalView goal(@Context ContainerRequestContext request) {
        return RiskGoalView.of(platform.risks().goal(Call.of(request).caller()), names);
    }

    @GET
    @Path("records")
    @Operation(
            value = "listRiskGoalRecords",
            summary = "Exactly the risks that a figure of the goal counts, latest first.")
    @Needs(Function.READ_REPORT)
    public Listing<Annex2Views.Counted> records(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("lead") @Nullable String lead,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit,
            @Context ContainerRequestContext request) {
        Call call = Call.of(request);
        Inputs inputs = new Inputs();
        inputs.needed("figure", figure);
        Optional<RiskFigure> asked = inputs.choice("figure", figure, RiskFigure.class);
        Optional<OrganisationId> led = inputs.text("lead", lead).map(OrganisationId::new);
        Optional<OrganisationId> place = inputs.text("territory", territory).map(OrganisationId::new);
        Optional<String> position = inputs.position(after);
        int most = inputs.limit(limit);
        inputs.check();
        GoalQuery query = new GoalQuery(asked.orElseThrow(), led, place, position, most);
        return Listing.of(
                platform.risks().counted(call.caller(), query),
                counted -> Annex2Views.counted(counted, heads, call.language()));
    }
}
