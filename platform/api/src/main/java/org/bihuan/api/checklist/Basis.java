package org.bihuan.api.checklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal basis of an item.
 *
 * @param standard id of the standard in the sector's list, or {@link #PLAN} for the action plan itself
 * @param title title of the document
 * @param number its official number
 * @param clause clause, empty where it is not known for sure
 * @param confidence how sure the clause is
 * @param judges whether the document is a judgement standard (判定标准), so that it makes a finding major by itself
 * @param from first day on which the document is in force for this item; empty: always was
 * @param until last day; empty: still is
 */
public record Basis(
        String standard,
        String title,
        String number,
        Optional<String> clause,
        Confidence confidence,
        boolean judges,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** How an item names the action plan as its basis. */
    public static final String PLAN = "plan";

    /** Whether it is the action plan itself. */
    public boolean isPlan() {
        return standard.equals(PLAN);
    }

    /** Whether the document is in force on a day. */
    public boolean inForce(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** As printed on documents: title, number and clause. */
    public String label() {
        return title
                + (number.isEmpty() || title.equals(number) ? "" : "（" + number + "）")
                + clause.map(text -> " " + text).orElse("");
    }
}
