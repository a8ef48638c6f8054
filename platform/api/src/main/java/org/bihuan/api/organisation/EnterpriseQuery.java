package org.bihuan.api.organisation;

import java.util.Optional;
import org.bihuan.api.sector.SectorId;

/**
 * Which enterprises are wanted.
 *
 * @param text part of the name or credit code
 * @param territory only of this street or zone
 * @param sector only of this sector
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record EnterpriseQuery(
        Optional<String> text,
        Optional<OrganisationId> territory,
        Optional<SectorId> sector,
        Optional<String> after,
        int limit) {}
