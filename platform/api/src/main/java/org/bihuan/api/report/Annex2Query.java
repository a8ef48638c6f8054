package org.bihuan.api.report;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Which Annex 2 is wanted.
 *
 * @param asOf the day; not in the future
 * @param lead only what this department leads
 * @param territory only what lies in this territory
 */
public record Annex2Query(LocalDate asOf, Optional<OrganisationId> lead, Optional<OrganisationId> territory) {}
