package org.bihuan.rest.enforcement;

import jakarta.ws.rs.QueryParam;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.rest.http.Inputs;
import org.jspecify.annotations.Nullable;

/** The parameters that the list of hazards to be followed up takes. Filled in by Jersey. */
public final class FollowUpFilter {
    @QueryParam("lead")
    private @Nullable String lead;

    @QueryParam("department")
    private @Nullable String department;

    @QueryParam("territory")
    private @Nullable String territory;

    @QueryParam("overdue")
    private @Nullable String overdue;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    private @Nullable String limit;

    /**
     * What is asked for.
     *
     * @throws org.bihuan.api.problem.ProblemException with every parameter that is wrong
     */
    FollowUpQuery query() {
        Inputs inputs = new Inputs();
        FollowUpQuery query = new FollowUpQuery(
                inputs.text("lead", lead).map(OrganisationId::new),
                inputs.text("department", department).map(OrganisationId::new),
                inputs.text("territory", territory).map(OrganisationId::new),
                inputs.only("overdue", overdue),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        return query;
    }
}
