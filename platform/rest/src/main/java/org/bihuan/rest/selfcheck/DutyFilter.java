package org.bihuan.rest.selfcheck;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.rest.http.Inputs;
import org.jspecify.annotations.Nullable;

/** The parameters of the list of who did what must be done, and who is behind. Filled in by Jersey. */
public final class DutyFilter {
    @QueryParam("duty")
    private @Nullable String duty;

    @QueryParam("day")
    private @Nullable String day;

    @QueryParam("territory")
    private @Nullable String territory;

    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("done")
    private @Nullable String done;

    /** What is asked for; empty where something needed is missing or wrong, of which the inputs know. */
    Optional<DutyQuery> query(Inputs inputs) {
        Optional<Duty> asked = inputs.needed("duty", duty).flatMap(value -> inputs.choice("duty", value, Duty.class));
        Optional<LocalDate> on = inputs.needed("day", day).flatMap(value -> inputs.date("day", value));
        Optional<OrganisationId> where = inputs.text("territory", territory).map(OrganisationId::new);
        Optional<SectorId> which = inputs.text("sector", sector).map(SectorId::new);
        boolean those = inputs.flag("done", done);
        return asked.flatMap(one -> on.map(date -> new DutyQuery(one, date, where, which, those)));
    }
}
