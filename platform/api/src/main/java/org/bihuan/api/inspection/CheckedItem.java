package org.bihuan.api.inspection;

import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.Severity;

/**
 * An item as it was on the day of the check, and what was answered.
 *
 * @param item its id
 * @param group heading under which it stands
 * @param requirement its wording
 * @param basis the bases in force on that day, as printed
 * @param severity what a finding makes of the hazard by the item alone
 * @param answer what was answered
 * @param finding the hazard that it led to
 */
public record CheckedItem(
        ItemId item,
        String group,
        String requirement,
        String basis,
        Severity severity,
        Optional<Answer> answer,
        Optional<Finding> finding) {

    /** Whether the answer is this one. */
    public boolean is(Verdict verdict) {
        return answer.filter(one -> one.verdict() == verdict).isPresent();
    }

    /** The same with an answer. */
    CheckedItem answered(Answer given) {
        return new CheckedItem(item, group, requirement, basis, severity, Optional.of(given), finding);
    }

    /** The same with the hazard that it led to. */
    CheckedItem found(Finding hazard) {
        return new CheckedItem(item, group, requirement, basis, severity, answer, Optional.of(hazard));
    }
}
