package org.bihuan.api.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.bihuan.api.sector.Goal;

/**
 * How far a goal is reached.
 *
 * @param goal what is to be reached
 * @param months the months of the year so far, each counted whole
 */
public record GoalProgress(Goal goal, List<Month> months) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A month beside the same month of last year.
     *
     * @param month which
     * @param actual how many it has
     * @param lastYear how many the same month of last year had
     */
    public record Month(YearMonth month, long actual, long lastYear) {}

    /** The change of all months together in percent, to one decimal, half up; empty when last year had none in them. */
    public Optional<BigDecimal> progress() {
        return compared(
                lastYear -> change().multiply(HUNDRED).divide(BigDecimal.valueOf(lastYear), 1, RoundingMode.HALF_UP));
    }

    /** Whether the change wanted is reached so far, by the exact change; empty when last year had none. */
    public Optional<Boolean> met() {
        return compared(lastYear -> change().multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(lastYear).multiply(BigDecimal.valueOf(goal.target())))
                <= 0);
    }

    private <T> Optional<T> compared(LongFunction<T> question) {
        return Optional.of(sum(Month::lastYear))
                .filter(lastYear -> lastYear > 0)
                .map(question::apply);
    }

    private BigDecimal change() {
        return BigDecimal.valueOf(sum(Month::actual) - sum(Month::lastYear));
    }

    private long sum(ToLongFunction<Month> count) {
        return months.stream().mapToLong(count).sum();
    }
}
