package org.bihuan.api.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.text.Text;

/**
 * One thing to check.
 *
 * @param id its id
 * @param group heading under which it stands
 * @param requirement what must be so; a finding is that it is not
 * @param basis legal bases, at least one
 * @param severity what a finding makes of the hazard
 * @param ground legal ground of the severity
 * @param howToCheck what to look at, test or ask for
 * @param usualMeasure what usually mends it
 * @param topic id of the sector's topic that decides who leads; empty: the sector's lead
 * @param composite marks an element of a composite rule, as the sector's grade rule names it
 * @param focusPoints ids of the plan's focus points that it covers
 * @param from first day on which it applies; empty: since the campaign began
 * @param until last day; empty: still applies. An item with a last day in the past is retired
 */
public record ChecklistItem(
        ItemId id,
        Text group,
        Text requirement,
        List<Basis> basis,
        Severity severity,
        LegalGround ground,
        Text howToCheck,
        Text usualMeasure,
        Optional<String> topic,
        Optional<String> composite,
        List<String> focusPoints,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** Whether a finding of that day can be judged by it. */
    public boolean applies(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }

    /** The bases in force on a day, as printed on documents. */
    public String basisLabel(LocalDate day) {
        return basis.stream().filter(one -> one.inForce(day)).map(Basis::label).collect(Collectors.joining("；"));
    }
}
