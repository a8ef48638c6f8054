package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a hazard to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param sector id of the sector
 * @param item id of the checklist item that is not met
 * @param alsoFound ids of further items of the same checklist found at the same place and time
 * @param placeCategory id of the sector's kind of place
 * @param measured what was measured
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param enterprise id of the enterprise
 * @param source one of {@link Source}, lower case with hyphens
 * @param place where exactly, at most 200 characters
 * @param description what was found, at most 2000 characters
 * @param occurred day of the finding; not in the future
 * @param lead id of another lead department than the table names
 * @param leadReason why; needed with {@code lead}
 */
public record NewHazard(
        @Nullable String sector,
        @Nullable String item,
        @Nullable List<String> alsoFound,
        @Nullable String placeCategory,
        @Nullable List<NewMeasured> measured,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String enterprise,
        @Nullable String source,
        @Nullable String place,
        @Nullable String description,
        @Nullable LocalDate occurred,
        @Nullable String lead,
        @Nullable String leadReason) {}
