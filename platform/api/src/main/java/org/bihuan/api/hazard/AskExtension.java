package org.bihuan.api.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a later deadline, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param until the deadline wished for, later than the valid one
 * @param reason why, at most 500 characters
 */
public record AskExtension(
        @Nullable Long version,
        @Nullable LocalDate until,
        @Nullable String reason) {}
