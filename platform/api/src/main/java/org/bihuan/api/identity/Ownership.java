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
 * @param registrar the body whose account registered it; empty: none did, or that was before this was kept
 */
public record Ownership(
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<EnterpriseId> enterprise,
        Optional<EnterpriseId> heir,
        Optional<OrganisationId> registrar) {
    /** Of a record that no successor goes on with, and that nobody of a body registered. */
    public Ownership(
            Optional<OrganisationId> lead, Optional<OrganisationId> territory, Optional<EnterpriseId> enterprise) {
        this(lead, territory, enterprise, Optional.empty(), Optional.empty());
    }

    /** The same, led by another department. */
    public Ownership ledBy(OrganisationId department) {
        return withLead(Optional.of(department));
    }

    /** The same, led by another department, or by none. */
    public Ownership withLead(Optional<OrganisationId> department) {
        return new Ownership(department, territory, enterprise, heir, registrar);
    }

    /** The same, with this successor going on with it, or none. */
    public Ownership inherited(Optional<EnterpriseId> successor) {
        return new Ownership(lead, territory, enterprise, successor, registrar);
    }

    /** The same, registered by this body. */
    public Ownership registeredBy(Optional<OrganisationId> body) {
        return new Ownership(lead, territory, enterprise, heir, body);
    }

    /** The body that registered it, where another one leads it. */
    public Optional<OrganisationId> guest() {
        return registrar.filter(one -> lead.filter(one::equals).isEmpty());
    }
}
