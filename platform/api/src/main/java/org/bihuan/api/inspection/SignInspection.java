package org.bihuan.api.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A signature, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param password the password of the caller's account, once more
 */
public record SignInspection(
        @Nullable Long version, @Nullable String password) {}
