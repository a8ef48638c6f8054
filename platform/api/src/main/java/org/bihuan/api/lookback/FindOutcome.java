package org.bihuan.api.lookback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a look-back found, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day on which somebody looked; missing: today
 * @param recurred whether the hazard is there again
 * @param finding what was found, at most 2000 characters
 * @param hazard id of the hazard that follows it, where it is there again; an accepted one is opened again
 */
public record FindOutcome(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable Boolean recurred,
        @Nullable String finding,
        @Nullable String hazard) {}
