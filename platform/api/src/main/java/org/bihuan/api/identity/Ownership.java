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
 */
public record Ownership(
        Optional<OrganisationId> lead, Optional<OrganisationId> territory, Optional<EnterpriseId> enterprise) {}
