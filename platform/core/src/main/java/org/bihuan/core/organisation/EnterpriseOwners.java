package org.bihuan.core.organisation;

import java.util.stream.Stream;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.sector.Responsibility;
import org.bihuan.api.sector.SectorRegistry;

/** Whose an enterprise is when it is changed. No department leads it; each that one of its sectors names today works with it. */
final class EnterpriseOwners {
    private final SectorRegistry sectors;
    private final OrganisationService organisations;

    EnterpriseOwners(SectorRegistry sectors, OrganisationService organisations) {
        this.sectors = sectors;
        this.organisations = organisations;
    }

    /** Whether it is within reach as it stands, or as that of one of the departments. */
    boolean covers(Reach reach, Enterprise enterprise) {
        Ownership own = enterprise.ownership();
        return reach.covers(own) || departments(enterprise).map(own::ledBy).anyMatch(reach::covers);
    }

    private Stream<OrganisationId> departments(Enterprise enterprise) {
        return enterprise.sectors().stream()
                .flatMap(id -> sectors.find(id).stream())
                .flatMap(sector -> sector.responsibilities().stream())
                .map(Responsibility::department)
                .map(organisations::inCharge);
    }
}
