package org.bihuan.api.record;

import org.jspecify.annotations.Nullable;

/**
 * Which successor of a split enterprise is to go on with one of its records, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param heir id of the successor; missing: none of them any more
 * @param reason why, at most 500 characters
 */
public record AssignHeir(
        @Nullable Long version,
        @Nullable String heir,
        @Nullable String reason) {}
