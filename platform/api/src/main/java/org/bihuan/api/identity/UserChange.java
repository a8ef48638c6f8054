package org.bihuan.api.identity;

import org.jspecify.annotations.Nullable;

/**
 * A change of an account.
 *
 * @param version the version that the caller saw
 * @param active whether the account may sign in from now on; false ends its sessions
 * @param reason why
 */
public record UserChange(
        @Nullable Long version,
        @Nullable Boolean active,
        @Nullable String reason) {}
