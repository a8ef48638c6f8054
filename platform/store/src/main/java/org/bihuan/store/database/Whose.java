package org.bihuan.store.database;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Share;

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
            ledByAny(of.all());
        } else if (reach instanceof Reach.OfRegistrar of) {
            selection.and("guest_id = ?", of.department().value());
            if (!of.but().isEmpty()) {
                selection.andNotIn("lead_id", values(of.but()));
            }
            column = column.or(() -> Optional.of("guest"));
        } else if (reach instanceof Reach.OfDepartment of) {
            selection.andInEither("lead_id", "guest_id", values(of.all()));
        } else if (reach instanceof Reach.OfTerritory of) {
            atAny(of.all());
        } else if (reach instanceof Reach.OfEnterprise of) {
            of(of);
        } else if (reach instanceof Reach.Both of) {
            within(of.one());
            within(of.other());
        } else if (reach instanceof Reach.None) {
            selection.and("1 = 0");
        }
    }

    /** Only what is of this share. */
    public void of(Share share) {
        if (!share.leads().isEmpty()) {
            ledByAny(share.leads());
        }
        if (!share.territories().isEmpty()) {
            atAny(share.territories());
        }
    }

    private void ledByAny(Set<OrganisationId> leads) {
        selection.andIn("lead_id", values(leads));
        column = column.or(() -> Optional.of("lead"));
    }

    private void atAny(Set<OrganisationId> territories) {
        selection.andIn("territory_id", values(territories));
        column = column.or(() -> Optional.of("territory"));
    }

    /** Whatever the firms before it left lies in the index by enterprise, too; of one firm there are fewest. */
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

    private static List<String> values(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
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
