package org.bihuan.api.inspection;

import java.util.List;
import org.bihuan.api.hazard.NewMeasured;
import org.jspecify.annotations.Nullable;

/**
 * The hazard that a finding leads to, as a caller gives it: one that is in the ledger already, or a new one. Enterprise,
 * sector, day and source are those of the check.
 *
 * @param item id of the item that is not met
 * @param hazard id of a hazard of the enterprise that is in the ledger already; the rest is not needed then
 * @param alsoFound ids of further items of the same checklist found at the same place
 * @param placeCategory id of the sector's kind of place
 * @param measured what was measured
 * @param row id of the sector's row in Annex 2; missing: that of the check
 * @param tags ids of non-additive rows
 * @param place where exactly, at most 200 characters
 * @param description what was found, at most 2000 characters; missing: the note of the answer
 */
public record NewFinding(
        @Nullable String item,
        @Nullable String hazard,
        @Nullable List<String> alsoFound,
        @Nullable String placeCategory,
        @Nullable List<NewMeasured> measured,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable String place,
        @Nullable String description) {}
