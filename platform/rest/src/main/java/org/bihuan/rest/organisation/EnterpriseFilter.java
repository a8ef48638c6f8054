package org.bihuan.rest.organisation;

import jakarta.ws.rs.QueryParam;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.EnterpriseSize;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Inputs;
import org.jspecify.annotations.Nullable;

/** The parameters of the list of enterprises. Filled in by Jersey. */
public final class EnterpriseFilter {
    @QueryParam("text")
    private @Nullable String text;

    @QueryParam("territory")
    private @Nullable String territory;

    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("tag")
    private @Nullable String tag;

    @QueryParam("highRisk")
    private @Nullable String highRisk;

    @QueryParam("size")
    private @Nullable String size;

    @QueryParam("state")
    private @Nullable String state;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    private @Nullable String limit;

    /**
     * What is asked for.
     *
     * @throws org.bihuan.api.problem.ProblemException with every parameter that is wrong
     */
    EnterpriseQuery query() {
        Inputs inputs = new Inputs();
        EnterpriseQuery query = new EnterpriseQuery(
                inputs.text("text", text),
                inputs.text("territory", territory).map(OrganisationId::new).map(Reach.OfTerritory::new),
                inputs.text("sector", sector).map(SectorId::new),
                inputs.text("tag", tag).map(RowId::new),
                inputs.only("highRisk", highRisk),
                inputs.choice("size", size, EnterpriseSize.class),
                inputs.choice("state", state, Enterprise.State.class),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        return query;
    }
}
