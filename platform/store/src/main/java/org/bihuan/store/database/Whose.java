package org.bihuan.store.database;

import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/** Whose records are wanted: conditions on the columns that say so, which are named alike in every table. */
public final class Whose {
    private final Selection selection;
    private Optional<String> column = Optional.empty();

    public Whose(Selection selection) {
        this.selection = selection;
    }

    /** Only what is within reach. */
    public void within(Reach reach) {
        if (reach instanceof Reach.OfLead of) {
            ledBy(Optional.of(of.department()));
        } else if (reach instanceof Reach.OfRegistrar of) {
            selection.and("guest_id = ?", of.department().value());
            column = Optional.of("guest");
        } else if (reach instanceof Reach.OfDepartment of) {
            String department = of.department().value();
            selection.and("(lead_id = ? OR guest_id = ?)", department, department);
        } else if (reach instanceof Reach.OfTerritory of) {
            at(Optional.of(of.territory()));
        } else if (reach instanceof Reach.OfEnterprise of) {
            ofAny(of.all());
        } else if (reach instanceof Reach.None) {
            selection.and("1 = 0");
        }
    }

    public void ledBy(Optional<OrganisationId> lead) {
        selection.andIf("lead_id = ?", lead.map(OrganisationId::value));
        column = column.or(() -> lead.map(one -> "lead"));
    }

    public void at(Optional<OrganisationId> territory) {
        selection.andIf("territory_id = ?", territory.map(OrganisationId::value));
        column = column.or(() -> territory.map(one -> "territory"));
    }

    public void of(Optional<EnterpriseId> enterprise) {
        selection.andIf("enterprise_id = ?", enterprise.map(one -> Columns.bytes(one.value())));
        column = enterprise.map(one -> "enterprise").or(() -> column);
    }

    private void ofAny(Set<EnterpriseId> enterprises) {
        selection.andIn(
                "enterprise_id",
                enterprises.stream().map(one -> Columns.bytes(one.value())).toList());
        column = Optional.of("enterprise");
    }

    /** The column that an index should begin with: {@code lead}, {@code guest}, {@code territory} or {@code enterprise}. */
    public Optional<String> column() {
        return column;
    }
}
