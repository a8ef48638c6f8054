package org.bihuan.api.report;

import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Of which bodies' records a figure is. A body that is in charge in place of dissolved ones has one share with them.
 *
 * @param leads what one of these departments leads; none: whoever leads
 * @param territories what lies in one of these streets or zones; none: wherever
 */
public record Share(Set<OrganisationId> leads, Set<OrganisationId> territories) {
    /** Of everybody's. */
    public static final Share ALL = new Share(Set.of(), Set.of());

    public Share {
        leads = Set.copyOf(leads);
        territories = Set.copyOf(territories);
    }

    /** Whether what is led by the one and lies in the other is of it. */
    public boolean covers(Optional<OrganisationId> lead, Optional<OrganisationId> territory) {
        return among(leads, lead) && among(territories, territory);
    }

    private static boolean among(Set<OrganisationId> some, Optional<OrganisationId> one) {
        return some.isEmpty() || one.filter(some::contains).isPresent();
    }
}
