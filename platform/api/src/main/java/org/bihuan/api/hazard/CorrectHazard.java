package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right about a hazard that was written down wrongly, as a caller gives it: all of it, not only what changes. Sector, enterprise,
 * source, number and the instant of registering stay. Limits are those of {@link NewHazard}.
 *
 * @param version the version that the caller saw
 * @param reason what was wrong, at most 500 characters
 * @param item id of the checklist item that is not met
 * @param alsoFound ids of further items of the same checklist found at the same place and time
 * @param placeCategory id of the sector's kind of place
 * @param measured what was measured
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param place where exactly
 * @param description what was found
 * @param occurred day of the finding; not after what was done since
 * @param planned day on which the five elements were first complete, where they are given; missing: as it is. Neither before the
 *     finding nor after the day on which the platform learned of them
 */
public record CorrectHazard(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String item,
        @Nullable List<String> alsoFound,
        @Nullable String placeCategory,
        @Nullable List<NewMeasured> measured,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String place,
        @Nullable String description,
        @Nullable LocalDate occurred,
        @Nullable LocalDate planned) {}
