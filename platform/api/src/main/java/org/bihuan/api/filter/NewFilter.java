package org.bihuan.api.filter;

import org.jspecify.annotations.Nullable;

/**
 * A filter to be saved, as a caller gives it.
 *
 * @param list which list it belongs to: small letters, digits and hyphens, at most 40
 * @param name what to call it, at most 50 characters
 * @param query the conditions as they stand in the list's address, at most 1000 characters
 * @param usual whether the list is to begin with it; missing: no
 */
public record NewFilter(
        @Nullable String list,
        @Nullable String name,
        @Nullable String query,
        @Nullable Boolean usual) {}
