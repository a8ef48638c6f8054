package org.bihuan.api.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a caller tells of an account to be made. Anything may be missing or wrong; the service says so.
 *
 * @param login the name to sign in with
 * @param name the person's or the post's name
 * @param role id of the role
 * @param organisation id of the department or street, for those roles
 * @param enterprise id of the firm, for the role enterprise
 */
public record NewUser(
        @Nullable String login,
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String enterprise) {}
