package org.bihuan.api.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * A drill, as a caller gives it. Anything may be missing or wrong; the service says so.
 *
 * @param enterprise id of the enterprise; missing: the caller's own
 * @param sector id of the sector; missing: the enterprise's main one
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param territory not needed: it lies where its enterprise does
 * @param occurred the day of the drill; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param subject which plan was drilled, at most 200 characters
 * @param participants how many people took part, at least 1
 * @param knowWayOut whether those asked at random knew the way out
 * @param evaluation what the drill showed, at most 2000 characters
 */
public record NewDrill(
        @Nullable String enterprise,
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String subject,
        @Nullable Long participants,
        @Nullable Boolean knowWayOut,
        @Nullable String evaluation) {

    /** What it tells of the head; of this enterprise and sector where it names none. */
    public NewHead head(@Nullable String ownEnterprise, @Nullable String usualSector) {
        return new NewHead(
                sector == null ? usualSector : sector,
                row,
                tags,
                enterprise == null ? ownEnterprise : enterprise,
                territory,
                occurred,
                lead,
                leadReason);
    }
}
