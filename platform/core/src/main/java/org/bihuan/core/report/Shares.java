package org.bihuan.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.report.Share;

/** Which share of the figures is a body's on a day: its own, with those of the dissolved bodies in whose place it was in charge. */
public final class Shares {
    private final OrganisationService organisations;

    public Shares(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** What the department leads and what lies in the territory; of any, where none is named. */
    public Share of(Optional<OrganisationId> lead, Optional<OrganisationId> territory, LocalDate day) {
        return new Share(all(lead, day), all(territory, day));
    }

    /** A reach as it was on a day: bodies that were dissolved later had figures of their own. */
    public Reach on(LocalDate day, Reach reach) {
        if (reach instanceof Reach.OfLead own) {
            return new Reach.OfLead(own.department(), all(Optional.of(own.department()), day));
        }
        if (reach instanceof Reach.OfTerritory own) {
            return new Reach.OfTerritory(own.territory(), all(Optional.of(own.territory()), day));
        }
        return reach;
    }

    /** Bodies that have figures of their own on a day: those that are in charge, or the one that is asked for. */
    public Stream<Organisation> bodies(Predicate<Organisation> kind, Optional<OrganisationId> only, LocalDate day) {
        return organisations.all().stream().filter(kind).filter(one -> only.map(one.id()::equals)
                .orElseGet(() -> organisations.inCharge(one.id(), day).equals(one.id())));
    }

    private Set<OrganisationId> all(Optional<OrganisationId> one, LocalDate day) {
        return one.map(id -> organisations.standsFor(id, day)).orElse(Set.of());
    }
}
