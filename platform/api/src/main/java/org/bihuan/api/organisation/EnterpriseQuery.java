package org.bihuan.api.organisation;

import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;

/**
 * Which enterprises are wanted.
 *
 * @param text part of the name, a former name or the credit code
 * @param territory only of this street or zone, and of those with whose records it goes on
 * @param sector only of this sector, be it the main one or a further one
 * @param tag only tagged with this row
 * @param highRisk whether only high-risk ones
 * @param size only of this size
 * @param state only in this state
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record EnterpriseQuery(
        Optional<String> text,
        Optional<Reach.OfTerritory> territory,
        Optional<SectorId> sector,
        Optional<RowId> tag,
        boolean highRisk,
        Optional<EnterpriseSize> size,
        Optional<Enterprise.State> state,
        Optional<String> after,
        int limit) {}
