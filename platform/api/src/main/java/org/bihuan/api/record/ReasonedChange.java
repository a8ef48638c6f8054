package org.bihuan.api.record;

import org.jspecify.annotations.Nullable;

/**
 * A return or a voiding, as a caller gives it; the same for every kind of record.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 */
public record ReasonedChange(
        @Nullable Long version, @Nullable String reason) {}
