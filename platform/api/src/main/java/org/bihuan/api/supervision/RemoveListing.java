package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The removal of the listing, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day; missing: today, where the district removes its own listing. Above the district it is that of the document
 * @param document number of the authority's document, at most 100 characters
 * @param remark anything else to be said, at most 2000 characters
 */
public record RemoveListing(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String document,
        @Nullable String remark) {}
