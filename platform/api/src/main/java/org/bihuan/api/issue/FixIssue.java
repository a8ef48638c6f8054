package org.bihuan.api.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report that an issue is fixed, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day on which it was; missing: today
 * @param description what was done, at most 2000 characters
 */
public record FixIssue(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String description) {}
