package org.bihuan.api.hazard;

import org.jspecify.annotations.Nullable;

/**
 * That a hazard is the same as one registered before, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param into id of the record that stays
 * @param reason by what it is seen to be the same, at most 500 characters
 */
public record MergeHazard(
        @Nullable Long version,
        @Nullable String into,
        @Nullable String reason) {}
