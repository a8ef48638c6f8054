package org.bihuan.store.database;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            of(of);
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

    /** Whatever the firms before it left lies in the index by enterprise, too. */
    private void of(Reach.OfEnterprise firm) {
        List<byte[]> whole = bytes(firm.all());
        if (firm.divided().isEmpty()) {
            selection.andIn("enterprise_id", whole);
        } else {
            selection
                    .andIn("enterprise_id", joined(whole, bytes(firm.divided())))
                    .andInEither("enterprise_id", "heir_id", whole);
        }
        column = Optional.of("enterprise");
    }

    private static List<byte[]> bytes(Set<EnterpriseId> enterprises) {
        return enterprises.stream().map(one -> Columns.bytes(one.value())).toList();
    }

    private static List<byte[]> joined(List<byte[]> some, List<byte[]> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The column that an index should begin with: {@code lead}, {@code guest}, {@code territory} or {@code enterprise}. */
    public Optional<String> column() {
        return column;
    }
}
