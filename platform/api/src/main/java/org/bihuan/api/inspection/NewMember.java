package org.bihuan.api.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team, as a caller gives it.
 *
 * @param name the name, at most 100 characters; missing: that of the account
 * @param unit the body that sent him or her, at most 100 characters
 * @param account the login of the account with which he or she signs
 */
public record NewMember(
        @Nullable String name,
        @Nullable String unit,
        @Nullable String account) {}
