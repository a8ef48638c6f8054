package org.bihuan.api.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the work stands, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day of which it tells; missing: today
 * @param text what was done and what is left, at most 2000 characters
 */
public record ReportProgress(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String text) {}
