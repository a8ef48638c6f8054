package org.bihuan.api.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The root cause and the measures against it, as a caller gives them.
 *
 * @param version the version that the caller saw
 * @param cause why the issue could arise, at most 2000 characters
 * @param measures what removes the cause, at most 2000 characters
 * @param responsible who answers for it, at most 100 characters
 * @param date the day since which the measures are in place; missing: today
 */
public record TreatRootCause(
        @Nullable Long version,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String responsible,
        @Nullable LocalDate date) {}
