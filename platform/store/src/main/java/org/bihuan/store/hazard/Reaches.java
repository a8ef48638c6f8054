package org.bihuan.store.hazard;

import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Selection;

/** Whose hazards are wanted, and the index to go by then. */
final class Reaches {
    private final Selection selection;
    private Optional<String> index = Optional.empty();

    Reaches(Selection selection) {
        this.selection = selection;
    }

    /** Only what is within reach. */
    void within(Reach reach) {
        if (reach instanceof Reach.OfLead of) {
            ledBy(Optional.of(of.department()));
        } else if (reach instanceof Reach.OfTerritory of) {
            at(Optional.of(of.territory()));
        } else if (reach instanceof Reach.OfEnterprise of) {
            of(Optional.of(of.enterprise()));
        } else if (reach instanceof Reach.None) {
            selection.and("1 = 0");
        }
    }

    void ledBy(Optional<OrganisationId> lead) {
        selection.andIf("lead_id = ?", lead.map(OrganisationId::value));
        index = index.or(() -> lead.map(one -> "hazard_lead"));
    }

    void at(Optional<OrganisationId> territory) {
        selection.andIf("territory_id = ?", territory.map(OrganisationId::value));
        index = index.or(() -> territory.map(one -> "hazard_territory"));
    }

    void of(Optional<EnterpriseId> enterprise) {
        selection.andIf("enterprise_id = ?", enterprise.map(one -> Columns.bytes(one.value())));
        index = enterprise.map(one -> "hazard_enterprise").or(() -> index);
    }

    /** The index whose first column was asked for. */
    Optional<String> index() {
        return index;
    }
}
