package org.bihuan.rest.hazard;

import jakarta.ws.rs.QueryParam;
import java.util.List;
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
        HazardQuery.Selection wanted = HazardQuery.select();
        inputs.text("text", text).ifPresent(wanted::text);
        inputs.text("sector", sector).map(SectorId::new).ifPresent(wanted::sector);
        wanted.stages(inputs.choices("stage", stages, Stage.class));
        inputs.choice("level", level, Severity.class).ifPresent(wanted::level);
        inputs.text("lead", lead).map(OrganisationId::new).ifPresent(wanted::lead);
        inputs.text("territory", territory).map(OrganisationId::new).ifPresent(wanted::territory);
        inputs.uuid("enterprise", enterprise).map(EnterpriseId::new).ifPresent(wanted::enterprise);
        inputs.date("from", from).ifPresent(wanted::from);
        inputs.date("until", until).ifPresent(wanted::until);
        if (inputs.only("overdue", overdue)) {
            wanted.overdueOn(Today.date());
        }
        wanted.listed(inputs.only("listed", listed));
        inputs.choice("source", source, Source.class).ifPresent(wanted::source);
        inputs.choice("ground", ground, LegalGround.class).ifPresent(wanted::ground);
        wanted.extensionWaits(inputs.only("extensionWaits", extensionWaits));
        HazardQuery query = wanted.page(inputs.position(after), inputs.limit(limit));
        inputs.check();
        return query;
    }
}
