package org.bihuan.api.risk;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a risk to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise to which the risk point belongs
 * @param territory only the enterprise's, and may be missing
 * @param occurred the day on which it was identified; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param riskPoint name of the risk point, at most 200 characters
 */
public record NewRisk(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String riskPoint) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, enterprise, territory, occurred, lead, leadReason);
    }
}
