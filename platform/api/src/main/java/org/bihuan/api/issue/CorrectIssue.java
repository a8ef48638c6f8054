package org.bihuan.api.issue;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * What is right about an issue that was written down wrongly, as a caller gives it: all of it, not only what changes. Enterprise,
 * territory, source, number and the instant of registering stay. Limits are those of {@link NewIssue}.
 *
 * @param version the version that the caller saw
 * @param reason what was wrong, at most 500 characters
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param occurred the day on which it was written down; not after what was done since
 * @param raised the day on which it was raised; missing: that of writing down
 * @param title one line
 * @param description what is wrong
 */
public record CorrectIssue(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable LocalDate occurred,
        @Nullable LocalDate raised,
        @Nullable String title,
        @Nullable String description) {

    /** What it tells of the head. */
    public NewHead head() {
        return new NewHead(sector, row, tags, null, null, occurred, null, null);
    }
}
