package org.bihuan.api.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * A self-check that begins, as a caller gives it. Anything may be missing or wrong; the service says so.
 *
 * @param enterprise id of the enterprise; missing: the caller's own
 * @param sector id of the sector; missing: the enterprise's main one
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param territory not needed: it lies where its enterprise does
 * @param occurred the day of the check; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 * @param scope one of {@link org.bihuan.api.inspection.InspectionScope}, lower case with hyphens
 * @param ledByPrincipal whether the principal leads it in person
 * @param leader name of who leads it, at most 100 characters
 */
public record NewSelfCheck(
        @Nullable String enterprise,
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason,
        @Nullable String scope,
        @Nullable Boolean ledByPrincipal,
        @Nullable String leader) {

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
