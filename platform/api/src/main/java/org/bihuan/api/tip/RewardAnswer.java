package org.bihuan.api.tip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the city's committee office answered.
 *
 * @param date the day
 * @param document number of its document, where there is one
 * @param amount the reward in yuan; empty: it is refused
 * @param opinion what it said
 * @param by name of who recorded it
 */
public record RewardAnswer(
        LocalDate date, Optional<String> document, Optional<BigDecimal> amount, String opinion, String by) {
    /** @throws ArithmeticException if the reward has more than two decimals */
    public RewardAnswer {
        amount = amount.map(yuan -> yuan.setScale(2));
    }
}
