package org.bihuan.api.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known better now, as a caller gives it; whatever is missing stays as it is.
 *
 * @param version the version that the caller saw
 * @param date the day on which the casualties changed; missing: today
 * @param deaths people who died
 * @param injuries people seriously injured
 * @param loss direct economic loss in yuan, two decimals
 * @param responsible whether it is a liability accident
 * @param reason why, at most 500 characters
 */
public record CorrectAccident(
        @Nullable Long version,
        @Nullable LocalDate date,
        @Nullable Long deaths,
        @Nullable Long injuries,
        @Nullable BigDecimal loss,
        @Nullable Boolean responsible,
        @Nullable String reason) {}
