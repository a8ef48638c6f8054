package org.bihuan.api.accident;

import org.jspecify.annotations.Nullable;

/**
 * Which committee supervises the handling, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param listing one of {@link Listing}, lower case
 * @param reason why, at most 500 characters
 */
public record ListAccident(
        @Nullable Long version,
        @Nullable String listing,
        @Nullable String reason) {}
