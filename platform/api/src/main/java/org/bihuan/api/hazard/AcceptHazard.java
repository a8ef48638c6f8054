package org.bihuan.api.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day of acceptance; missing: today
 * @param opinion what was found, at most 2000 characters
 * @param document number of the authority's document, at most 100 characters; needed for a hazard that the city or the province
 *     listed
 */
public record AcceptHazard(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String opinion,
        @Nullable String document) {}
