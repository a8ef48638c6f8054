package org.bihuan.api.hazard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured value, as a caller gives it.
 *
 * @param measurement id of the sector's measurement; it must fit the item
 * @param value within the measurement's bounds
 */
public record NewMeasured(
        @Nullable String measurement, @Nullable BigDecimal value) {}
