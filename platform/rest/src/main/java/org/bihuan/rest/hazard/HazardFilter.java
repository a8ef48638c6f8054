package org.bihuan.rest.hazard;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Inputs;
import org.bihuan.rest.http.Today;
import org.jspecify.annotations.Nullable;

/** The parameters of the ledger's list. Filled in by Jersey. */
public final class HazardFilter {
    @QueryParam("text")
    private @Nullable String text;

    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("stage")
    private List<String> stages = List.of();

    @QueryParam("level")
    private @Nullable String level;

    @QueryParam("lead")
    private @Nullable String lead;

    @QueryParam("territory")
    private @Nullable String territory;

    @QueryParam("enterprise")
    private @Nullable String enterprise;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("until")
    private @Nullable String until;

    @QueryParam("overdue")
    private @Nullable String overdue;

    @QueryParam("listed")
    private @Nullable String listed;

    @QueryParam("source")
    private @Nullable String source;

    @QueryParam("ground")
    private @Nullable String ground;

    @QueryParam("extensionWaits")
    private @Nullable String extensionWaits;

    @QueryParam("after")
    private @Nullable String after;

    @QueryParam("limit")
    private @Nullable String limit;

    /**
     * What is asked for.
     *
     * @throws org.bihuan.api.problem.ProblemException with every parameter that is wrong
     */
    HazardQuery query() {
        Inputs inputs = new Inputs();
        HazardQuery query = new HazardQuery(
                inputs.text("text", text),
                inputs.text("sector", sector).map(SectorId::new),
                inputs.choices("stage", stages, Stage.class),
                inputs.choice("level", level, Severity.class),
                inputs.text("lead", lead).map(OrganisationId::new),
                inputs.text("territory", territory).map(OrganisationId::new),
                inputs.uuid("enterprise", enterprise).map(EnterpriseId::new),
                inputs.date("from", from),
                inputs.date("until", until),
                inputs.flag("overdue", overdue) ? Optional.of(Today.date()) : Optional.empty(),
                inputs.flag("listed", listed),
                inputs.choice("source", source, Source.class),
                inputs.choice("ground", ground, LegalGround.class),
                inputs.flag("extensionWaits", extensionWaits),
                inputs.position(after),
                inputs.limit(limit));
        inputs.check();
        return query;
    }
}
