package org.bihuan.api.enforcement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day; missing: today
 * @param result what came of it, at most 2000 characters
 */
public record ConcludeCase(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String result) {}
