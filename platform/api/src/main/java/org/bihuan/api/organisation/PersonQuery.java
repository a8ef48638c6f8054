package org.bihuan.api.organisation;

import java.util.Optional;

/**
 * Which people are wanted, unit by unit in the order of the plan, latest first.
 *
 * @param unit only those whom this unit named
 * @param former those as well whose duty ended
 */
public record PersonQuery(Optional<OrganisationId> unit, boolean former) {}
