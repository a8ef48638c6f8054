package org.bihuan.api.identity;

import org.jspecify.annotations.Nullable;

/**
 * The first three accounts: the separated administrators.
 *
 * @param token the secret of the set-up link
 * @param system who runs the platform
 * @param security who manages accounts
 * @param audit who reads the audit trail
 */
public record SetUp(
        @Nullable String token,
        @Nullable Account system,
        @Nullable Account security,
        @Nullable Account audit) {
    /**
     * An account with its password.
     *
     * @param login the name to sign in with
     * @param name the person's name
     * @param password at least 10 characters
     */
    public record Account(
            @Nullable String login,
            @Nullable String name,
            @Nullable String password) {}
}
