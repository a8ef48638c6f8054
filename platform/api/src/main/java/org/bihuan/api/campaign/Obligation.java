package org.bihuan.api.campaign;

import java.time.LocalDate;

/**
 * Something that each enterprise concerned does at least once in a period.
 *
 * @param duty what
 * @param whom which enterprises of the sector
 * @param rule the rule of the plan that says so, such as {@code R-FRQ-01}
 * @param from first day of the period
 * @param until last day of the period
 */
public record Obligation(Duty duty, Whom whom, String rule, LocalDate from, LocalDate until) {
    /** What enterprises do from time to time. */
    public enum Duty {
        /** Its principal leads a check for major hazards (plan, part three (2) 1 (2)). */
        LEADER_CHECK,
        /** It holds an emergency drill (plan, part three (2) 1 (6)). */
        DRILL
    }

    /** Enterprises of a sector that the plan tells apart. */
    public enum Whom {
        ALL,
        HIGH_RISK,
        OTHERS
    }
}
