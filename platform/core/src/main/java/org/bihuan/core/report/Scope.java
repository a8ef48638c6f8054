package org.bihuan.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.Share;

/**
 * What a caller may see of what is asked for.
 *
 * @param share of whose records
 * @param empty whether nothing of it is the caller's to see
 */
record Scope(Share share, boolean empty) {
    static Scope of(Annex2Query query, Reach reach, Shares shares) {
        LocalDate day = query.asOf();
        Share asked = shares.of(query.lead(), query.territory(), day);
        if (reach instanceof Reach.All) {
            return new Scope(asked, false);
        }
        if (reach instanceof Reach.OfLead own) {
            return new Scope(
                    shares.of(query.lead().or(reach::onlyLead), query.territory(), day),
                    foreign(query.lead(), own.all()));
        }
        if (reach instanceof Reach.OfTerritory own) {
            return new Scope(
                    shares.of(query.lead(), query.territory().or(reach::onlyTerritory), day),
                    foreign(query.territory(), own.all()));
        }
        return new Scope(asked, true);
    }

    private static boolean foreign(Optional<OrganisationId> asked, Set<OrganisationId> own) {
        return asked.filter(one -> !own.contains(one)).isPresent();
    }
}
