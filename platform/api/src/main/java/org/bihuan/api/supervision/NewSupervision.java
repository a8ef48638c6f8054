package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of a listing to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param hazard id of the hazard
 * @param level one of {@link org.bihuan.api.hazard.ListingLevel}, lower case
 * @param authority the listing authority: at the level of the district the id of one of its bodies that list hazards, else the name, or
 *     the id of one that is known, at most 100 characters
 * @param document number under which it listed the hazard, at most 100 characters
 * @param occurred the day of the listing; not in the future
 * @param deadline the last day of the rectification
 * @param publishedIn where the listing was made public, at most 200 characters; may follow later
 * @param published on which day; needed with {@code publishedIn}
 */
public record NewSupervision(
        @Nullable String hazard,
        @Nullable String level,
        @Nullable String authority,
        @Nullable String document,
        @Nullable LocalDate occurred,
        @Nullable LocalDate deadline,
        @Nullable String publishedIn,
        @Nullable LocalDate published) {}
