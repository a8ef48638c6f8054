package org.bihuan.api.hazard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report that the work is done, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param date the day on which it was done; missing: today
 * @param description what was done, at most 2000 characters
 * @param onTheSpot whether it was mended at once; needed where no plan was given
 */
public record RectifyHazard(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable String description,
        @Nullable Boolean onTheSpot) {}
