package org.bihuan.api.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time-bound action with phases, tasks, deadlines and rules.
 *
 * @param id its id
 * @param number the document's number
 * @param title the document's title
 * @param issued when it was issued
 * @param start first day that the reports count from (statistics.md: 2023-05-01)
 * @param end last day
 * @param phases the phases, in order; they may overlap
 * @param deadlines what is due when
 * @param rules the rules of the plan
 */
public record Campaign(
        String id,
        String number,
        String title,
        LocalDate issued,
        LocalDate start,
        LocalDate end,
        List<Phase> phases,
        List<Deadline> deadlines,
        List<Rule> rules) {

    /** The first day of a day's month that the reports count: no day before the campaign. */
    public LocalDate monthStart(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return first.isBefore(start) ? start : first;
    }

    /**
     * A phase.
     *
     * @param id its id
     * @param name its name
     * @param start first day
     * @param end last day
     * @param tasks its tasks, in the order of the plan
     */
    public record Phase(String id, String name, LocalDate start, LocalDate end, List<Task> tasks) {}

    /**
     * A task.
     *
     * @param id its id
     * @param actor id of who has to do it, or a group such as {@code departments} or {@code enterprise}
     * @param text what is to be done
     * @param due by when, as the plan says it
     */
    public record Task(String id, String actor, String text, Optional<String> due) {}

    /**
     * Something due.
     *
     * @param id its id
     * @param form the form that is due: {@code annex1}, {@code annex2}, {@code annex3}; empty for a text
     * @param what what is due
     * @param to to whom
     * @param days days of the month on which it is due; empty where it is due once
     * @param first the first day, or the only one
     * @param last the last day, or the only one
     */
    public record Deadline(
            String id,
            Optional<String> form,
            String what,
            String to,
            List<Integer> days,
            LocalDate first,
            LocalDate last) {}

    /**
     * A rule of the plan.
     *
     * @param id its id, such as {@code R-FRQ-01}
     * @param category what it is about
     * @param title what it says
     * @param checkable how far the platform can check it: {@code full}, {@code partial}, {@code manual}
     */
    public record Rule(String id, String category, String title, String checkable) {}
}
