package org.bihuan.api.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of an accident to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise, where there is one
 * @param territory id of the street or zone; the enterprise's where one is given
 * @param occurred the day on which it happened; may lie up to three years before the campaign, for comparison
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param accident one of {@link AccidentKind}, lower case with hyphens
 * @param place where exactly, at most 200 characters
 * @param title one line, at most 200 characters
 * @param description what happened, at most 2000 characters
 * @param deaths people who died
 * @param injuries people seriously injured
 * @param loss direct economic loss in yuan, two decimals
 * @param responsible whether it is a liability accident; missing: not yet known
 * @param hazards ids of hazards that led to it
 */
public record NewAccident(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String accident,
        @Nullable String place,
        @Nullable String title,
        @Nullable String description,
        @Nullable Long deaths,
        @Nullable Long injuries,
        @Nullable BigDecimal loss,
        @Nullable Boolean responsible,
        @Nullable List<String> hazards) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, enterprise, territory, occurred, lead, leadReason);
    }
}
