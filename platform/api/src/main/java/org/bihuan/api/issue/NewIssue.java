package org.bihuan.api.issue;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a prominent issue to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise, where it concerns one
 * @param territory id of the street or zone, where it concerns one
 * @param occurred the day on which it was written down; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param source one of {@link IssueSource}, lower case with hyphens
 * @param raised the day on which it was raised; missing: that of writing down
 * @param title one line, at most 200 characters
 * @param description what is wrong, at most 2000 characters
 * @param hazards ids of hazards that it concerns
 */
public record NewIssue(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String source,
        @Nullable LocalDate raised,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> hazards) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, enterprise, territory, occurred, lead, leadReason);
    }
}
