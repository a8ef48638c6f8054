package org.bihuan.api.tip;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the city's committee office answered, as a caller gives it.
 *
 * @param version the version that the caller saw
 * @param granted whether it rewards
 * @param amount the reward in yuan, two decimals; where it does, and only there
 * @param date the day of the answer; missing: today
 * @param document number of its document, at most 100 characters
 * @param opinion what it said, at most 2000 characters
 */
public record AnswerReward(
        @Nullable Long version,
        @Nullable Boolean granted,
        @Nullable BigDecimal amount,
        @Nullable LocalDate date,
        @Nullable String document,
        @Nullable String opinion) {}
