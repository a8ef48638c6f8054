package org.bihuan.api.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of the head of a record to be made. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise
 * @param territory id of the street or zone; the enterprise's where one is given
 * @param occurred day on which it happened; not in the future
 * @param lead id of another lead department than the sector's table names
 * @param leadReason why; needed with {@code lead}
 */
public record NewHead(
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String territory,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason) {}
