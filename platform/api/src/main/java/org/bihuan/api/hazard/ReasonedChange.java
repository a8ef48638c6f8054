package org.bihuan.api.hazard;

import org.jspecify.annotations.Nullable;

/**
 * A return or a voiding, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 */
public record ReasonedChange(
        @Nullable Long version, @Nullable String reason) {}
