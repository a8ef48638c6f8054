package org.bihuan.core.report;

import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2Query;

/**
 * What a caller may see of what is asked for.
 *
 * @param lead only what this department leads
 * @param territory only what lies in this territory
 * @param empty whether nothing of it is the caller's to see
 */
record Scope(Optional<OrganisationId> lead, Optional<OrganisationId> territory, boolean empty) {
    static Scope of(Annex2Query query, Reach reach) {
        if (reach instanceof Reach.All) {
            return new Scope(query.lead(), query.territory(), false);
        }
        if (reach instanceof Reach.OfLead own) {
            boolean foreign =
                    query.lead().filter(lead -> !lead.equals(own.department())).isPresent();
            return new Scope(Optional.of(own.department()), query.territory(), foreign);
        }
        if (reach instanceof Reach.OfTerritory own) {
            boolean foreign = query.territory()
                    .filter(territory -> !territory.equals(own.territory()))
                    .isPresent();
            return new Scope(query.lead(), Optional.of(own.territory()), foreign);
        }
        return new Scope(query.lead(), query.territory(), true);
    }
}
