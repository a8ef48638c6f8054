package org.bihuan.api.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of an enterprise to be registered. Anything may be missing or wrong; the service says so.
 *
 * @param name the registered name, at most 200 characters
 * @param creditCode the unified social credit code
 * @param territory id of the street or zone
 * @param sector id of the sector
 */
public record NewEnterprise(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String territory,
        @Nullable String sector) {}
