package org.bihuan.api.hazard;

import org.jspecify.annotations.Nullable;

/**
 * What is decided about a wish for a later deadline, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param granted whether the deadline is put off
 * @param opinion why, at most 500 characters
 * @param document number of the authority's document, at most 100 characters; needed for a hazard that the city or the province
 *     listed
 */
public record DecideExtension(
        @Nullable Long version,
        @Nullable Boolean granted,
        @Nullable String opinion,
        @Nullable String document) {}
