package org.bihuan.api.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The five elements of rectification (五要素; plan, part three (2) 1 (2)), and when they were all given.
 *
 * @param responsible responsible person
 * @param measures what will be done
 * @param funds money set aside, in yuan
 * @param deadline last day
 * @param emergencyPlan what keeps people safe meanwhile
 * @param date the day on which the plan was complete
 */
public record Plan(
        String responsible,
        String measures,
        BigDecimal funds,
        LocalDate deadline,
        String emergencyPlan,
        LocalDate date) {
    /** @throws ArithmeticException if the funds have more than two decimals */
    public Plan {
        funds = funds.setScale(2);
    }
}
