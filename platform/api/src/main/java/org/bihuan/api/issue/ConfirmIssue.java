package org.bihuan.api.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The confirmation that an issue is fixed, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day of confirmation; missing: today
 * @param opinion what was found, at most 2000 characters
 */
public record ConfirmIssue(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String opinion) {}
