package org.bihuan.api.inspection;

import org.jspecify.annotations.Nullable;

/**
 * An expert who takes part, as a caller gives it.
 *
 * @param name the name, at most 100 characters
 * @param unit where he or she comes from, at most 100 characters
 * @param field in what he or she is expert, at most 100 characters
 */
public record NewExpert(
        @Nullable String name,
        @Nullable String unit,
        @Nullable String field) {}
