package org.bihuan.api.filter;

import org.jspecify.annotations.Nullable;

/**
 * A change of a saved filter; what is missing stays as it is.
 *
 * @param name what to call it, at most 50 characters
 * @param query other conditions, at most 1000 characters
 * @param usual whether the list is to begin with it
 */
public record FilterChange(
        @Nullable String name,
        @Nullable String query,
        @Nullable Boolean usual) {}
