package org.bihuan.rest.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.statement.GoalProgress;
import org.jspecify.annotations.Nullable;

/** A goal of a sector as callers see it; progress and met are null where last year had none to compare with. */
public record GoalView(
        String id,
        String name,
        String unit,
        int target,
        @Nullable BigDecimal progress,
        @Nullable Boolean met,
        List<Month> months) {
    /** A month such as {@code 2023-01} beside the same month of last year. */
    public record Month(String month, long actual, long lastYear) {
        static Month of(GoalProgress.Month month) {
            return new Month(month.month().toString(), month.actual(), month.lastYear());
        }
    }

    static GoalView of(GoalProgress goal, Locale language) {
        return new GoalView(
                goal.goal().id(),
                goal.goal().name().in(language),
                goal.goal().unit().in(language),
                goal.goal().target(),
                goal.progress().orElse(null),
                goal.met().orElse(null),
                goal.months().stream().map(Month::of).toList());
    }
}
