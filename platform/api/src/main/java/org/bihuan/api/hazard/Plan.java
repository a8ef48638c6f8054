package org.bihuan.api.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The five elements of rectification (五要素; plan, part three (2) 1 (2)), and when they were all given.
 *
 * @param responsible responsible person
 * @param measures what will be done
 * @param funds money set aside, in yuan
 * @param deadline the original last day
 * @param emergencyPlan what keeps people safe meanwhile
 * @param date the day on which it was first complete; writing it anew changes no figure of earlier days, correcting it does
 * @param extended the later last day that is valid, after an extension was granted
 */
public record Plan(
        String responsible,
        String measures,
        BigDecimal funds,
        LocalDate deadline,
        String emergencyPlan,
        LocalDate date,
        Optional<LocalDate> extended) {
    /** @throws ArithmeticException if the funds have more than two decimals */
    public Plan {
        funds = funds.setScale(2);
    }

    /** A plan whose deadline was not put off. */
    public Plan(
            String responsible,
            String measures,
            BigDecimal funds,
            LocalDate deadline,
            String emergencyPlan,
            LocalDate date) {
        this(responsible, measures, funds, deadline, emergencyPlan, date, Optional.empty());
    }

    /** The last day as it is valid now. */
    public LocalDate lastDay() {
        return extended.orElse(deadline);
    }

    /** The same, complete on another day, after the one that was told turned out to be wrong. */
    public Plan completeOn(LocalDate day) {
        return new Plan(responsible, measures, funds, deadline, emergencyPlan, day, extended);
    }

    /** The same with these deadlines, after what had brought them forward turned out to be wrong. */
    public Plan due(LocalDate original, Optional<LocalDate> later) {
        return new Plan(responsible, measures, funds, original, emergencyPlan, date, later);
    }

    /** The same with another last day; the original deadline stays beside a later one and gives way to an earlier one. */
    public Plan until(LocalDate day) {
        return new Plan(
                responsible,
                measures,
                funds,
                day.isBefore(deadline) ? day : deadline,
                emergencyPlan,
                date,
                Optional.of(day).filter(deadline::isBefore));
    }
}
