package org.bihuan.api.inspection;

import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Which figure's inspections are wanted.
 *
 * @param period the period of the figure
 * @param figure the figure
 * @param lead only those of this department, street or zone
 * @param territory only at enterprises of this street or zone
 * @param after position given with another page
 * @param limit how many at the most, 1 to 200
 */
public record SpotCheckRecords(
        SpotCheckQuery period,
        SpotCheckFigure figure,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        Optional<String> after,
        int limit) {}
