package org.bihuan.api.lookback;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a look-back to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise, where it concerns one
 * @param territory id of the street or zone, where it concerns one
 * @param occurred the day of the registration; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param number under which the hazard was listed, at most 100 characters
 * @param listed the day of that listing, 2020-01-01 to 2022-12-31
 * @param level one of {@link org.bihuan.api.hazard.ListingLevel}, lower case
 * @param authority name of the authority that listed it, at most 100 characters
 * @param title one line, at most 200 characters
 * @param description what the hazard was, at most 2000 characters
 */
public record NewLookBack(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String number,
        @Nullable LocalDate listed,
        @Nullable String level,
        @Nullable String authority,
        @Nullable String title,
        @Nullable String description) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, enterprise, territory, occurred, lead, leadReason);
    }
}
