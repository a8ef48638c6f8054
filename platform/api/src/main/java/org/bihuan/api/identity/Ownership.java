package org.bihuan.api.identity;

import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Whose a record is.
 *
 * @param lead the department that owns it
 * @param territory the street or zone it lies in
 * @param enterprise the enterprise it concerns
 * @param heir which successor goes on with it, after that enterprise was split
 */
public record Ownership(
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<EnterpriseId> enterprise,
        Optional<EnterpriseId> heir) {
    /** Of a record that no successor goes on with. */
    public Ownership(
            Optional<OrganisationId> lead, Optional<OrganisationId> territory, Optional<EnterpriseId> enterprise) {
        this(lead, territory, enterprise, Optional.empty());
    }

    /** The same, led by another department. */
    public Ownership ledBy(OrganisationId department) {
        return new Ownership(Optional.of(department), territory, enterprise, heir);
    }

    /** The same, with this successor going on with it, or none. */
    public Ownership inherited(Optional<EnterpriseId> successor) {
        return new Ownership(lead, territory, enterprise, successor);
    }
}
