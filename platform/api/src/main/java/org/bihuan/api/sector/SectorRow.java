package org.bihuan.api.sector;

import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;

/**
 * A row of Annex 2 that records of a sector count in: one that it owns, or the catch-all {@code other}, which nobody owns and
 * many may name.
 *
 * @param id the row
 * @param lead the department that leads what is counted there, if it differs from the sector's
 */
public record SectorRow(RowId id, Optional<OrganisationId> lead) {}
