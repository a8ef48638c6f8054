package org.bihuan.core.campaign;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.bihuan.api.campaign.Obligation.Duty;

/** How often something is done, and by which rule. */
enum Frequency {
    CHECK_MONTHLY(Duty.LEADER_CHECK, "R-FRQ-01", 1),
    CHECK_QUARTERLY(Duty.LEADER_CHECK, "R-FRQ-02", 3),
    DRILL_ONCE(Duty.DRILL, "R-FRQ-03", 0),
    DRILL_HALF_YEARLY(Duty.DRILL, "R-FRQ-04", 6);

    final Duty duty;
    final String rule;

    /** Months of a period; 0: the whole campaign. */
    final int months;

    Frequency(Duty duty, String rule, int months) {
        this.duty = duty;
        this.rule = rule;
        this.months = months;
    }

    static Frequency check(boolean monthly) {
        return monthly ? CHECK_MONTHLY : CHECK_QUARTERLY;
    }

    static Frequency drill(boolean halfYearly) {
        return halfYearly ? DRILL_HALF_YEARLY : DRILL_ONCE;
    }

    /** The first day of the period of the calendar in which a day lies. */
    LocalDate start(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return day.withMonth(month).withDayOfMonth(1);
    }

    UnaryOperator<LocalDate> next() {
        return start -> start.plusMonths(months);
    }
}
