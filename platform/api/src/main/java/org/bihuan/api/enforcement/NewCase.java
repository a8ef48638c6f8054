package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a case to be opened. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise
 * @param occurred the day on which it was opened (立案日期); not in the future
 * @param lead id of the department whose case it is; missing: the caller's own, else the one that the sector's table names
 * @param leadReason why; needed with {@code lead}
 * @param title what it is about (案由), at most 200 characters
 * @param description the facts, at most 2000 characters
 * @param hazards ids of hazards of the enterprise that it concerns
 * @param accidents ids of accidents of the enterprise that it concerns
 * @param inspections ids of inspections of the enterprise that it rests on
 */
public record NewCase(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> hazards,
        @Nullable List<String> accidents,
        @Nullable List<String> inspections) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, enterprise, null, occurred, lead, leadReason);
    }
}
