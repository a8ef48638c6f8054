package org.bihuan.api.enforcement;

import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Which hazards to be followed up are wanted: those without a deadline first, then the earliest deadline first.
 *
 * @param lead only those for which this department answers
 * @param department only those that this body punished
 * @param territory only in this street or zone
 * @param overdue only those whose deadline is past
 * @param after position given with another page
 * @param limit how many at the most, 1 to 200
 */
public record FollowUpQuery(
        Optional<OrganisationId> lead,
        Optional<OrganisationId> department,
        Optional<OrganisationId> territory,
        boolean overdue,
        Optional<String> after,
        int limit) {}
