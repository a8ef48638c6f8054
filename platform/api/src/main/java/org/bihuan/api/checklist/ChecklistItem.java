package org.bihuan.api.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.text.Text;

/**
 * One thing to check.
 *
 * @param id its id
 * @param group heading under which it stands
 * @param requirement what must be so; a finding is that it is not
 * @param basis legal bases, at least one
 * @param severity what a finding makes of the hazard once all its bases are in force; see {@link #severity(LocalDate)}
 * @param ground legal ground of the severity once all its bases are in force; see {@link #ground(LocalDate)}
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

    /** Whether a finding of that day can be judged by it: it is in use, and at least one of its bases is in force. */
    public boolean applies(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty()
                && basis.stream().anyMatch(one -> one.inForce(day));
    }

    /**
     * The legal ground on a day. A judgement standard counts only while one is in force; before and after it the plan is
     * the ground where it is a basis in force, and otherwise there is none.
     */
    public LegalGround ground(LocalDate day) {
        return switch (ground) {
            case JUDGEMENT_STANDARD ->
                restsOn(Basis::judges, day) ? LegalGround.JUDGEMENT_STANDARD : groundWithoutStandard(day);
            case PLAN_LISTED -> groundWithoutStandard(day);
            case NONE -> LegalGround.NONE;
        };
    }

    /** What a finding of that day makes of the hazard, by the ground that it has then. */
    public Severity severity(LocalDate day) {
        return ground(day) == LegalGround.NONE ? Severity.GENERAL : Severity.MAJOR;
    }

    /** The days on which it may judge otherwise than the day before: something of it comes into force or is no longer. */
    public NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        turn(from, until, turns);
        basis.forEach(one -> turn(one.from(), one.until(), turns));
        return turns;
    }

    /** The first day after a given one on which it applies though not on the day before. */
    public Optional<LocalDate> nextStart(LocalDate day) {
        return turns().tailSet(day, false).stream()
                .filter(turn -> applies(turn) && !applies(turn.minusDays(1)))
                .findFirst();
    }

    /** The last day before a given one on which it applied though not on the day after. */
    public Optional<LocalDate> lastEnd(LocalDate day) {
        return turns().headSet(day, true).descendingSet().stream()
                .map(turn -> turn.minusDays(1))
                .filter(end -> applies(end) && !applies(end.plusDays(1)))
                .findFirst();
    }

    /** The bases in force on a day, as printed on documents. */
    public String basisLabel(LocalDate day) {
        return basis.stream().filter(one -> one.inForce(day)).map(Basis::label).collect(Collectors.joining("；"));
    }

    /** Whether a text occurs in something that it says in a language, whatever the case; also in its id and its bases. */
    public boolean mentions(String text, Locale language) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(
                                id.value(),
                                group.in(language),
                                requirement.in(language),
                                howToCheck.in(language),
                                usualMeasure.in(language)),
                        Stream.concat(focusPoints.stream(), basis.stream().map(Basis::label)))
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The same, worded otherwise. */
    public ChecklistItem requiring(Text otherWords) {
        return new ChecklistItem(
                id,
                group,
                otherWords,
                basis,
                severity,
                ground,
                howToCheck,
                usualMeasure,
                topic,
                composite,
                focusPoints,
                from,
                until);
    }

    private LegalGround groundWithoutStandard(LocalDate day) {
        return restsOn(Basis::isPlan, day) ? LegalGround.PLAN_LISTED : LegalGround.NONE;
    }

    private boolean restsOn(Predicate<Basis> which, LocalDate day) {
        return basis.stream().filter(which).anyMatch(one -> one.inForce(day));
    }

    private static void turn(Optional<LocalDate> from, Optional<LocalDate> until, NavigableSet<LocalDate> turns) {
        from.ifPresent(turns::add);
        until.map(last -> last.plusDays(1)).ifPresent(turns::add);
    }
}
