package org.bihuan.api.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;

/** What the decisions of a case that stand contribute to the figures, each on its own day. */
final class CaseFigures {
    /** Kinds that no other figure counts one by one. */
    private static final Set<DecisionKind> FILTERED =
            EnumSet.of(DecisionKind.WARNING, DecisionKind.EXPOSURE, DecisionKind.INDUSTRY_BAN);

    private final EnforcementCase whole;
    private final List<Decision> standing;
    private final List<Count> counts = new ArrayList<>();

    CaseFigures(EnforcementCase whole) {
        this.whole = whole;
        this.standing = whole.decisions().stream().filter(Decision::stands).toList();
    }

    List<Count> counts() {
        penalties().forEach(day -> add(Measure.PENALTIES, day, 1));
        for (Decision decision : standing) {
            decision.kind().enterprises().ifPresent(measure -> add(measure, decision.date(), 1));
            decision.amount()
                    .ifPresent(yuan -> add(
                            Measure.FINE,
                            decision.date(),
                            yuan.movePointRight(2).longValueExact()));
            decision.persons().ifPresent(persons -> add(Measure.JUDICIAL, decision.date(), persons));
            if (FILTERED.contains(decision.kind())) {
                add(decision.kind().measure(), decision.date(), 1);
            }
            if (decision.kind().admonishes()) {
                add(Measure.ADMONISHED, decision.date(), 1);
            }
        }
        first(one -> one.kind() == DecisionKind.CRIMINAL_REFERRAL).ifPresent(day -> add(Measure.CRIMINAL_LINK, day, 1));
        first(one -> one.kind() == DecisionKind.PUBLISHED_CASE).ifPresent(day -> add(Measure.CASES_PUBLISHED, day, 1));
        first(Decision::dangerousOperation).ifPresent(day -> add(Measure.DANGEROUS_OPERATION_PUBLISHED, day, 1));
        Optional<LocalDate> enterprise = first(one -> one.punishes() && one.subject() == Subject.ENTERPRISE);
        Optional<LocalDate> principal = first(one -> one.punishes() && one.subject() == Subject.PRINCIPAL);
        if (enterprise.isPresent() && principal.isPresent()) {
            LocalDate both = Stream.of(enterprise.get(), principal.get())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            add(Measure.DOUBLE_PENALTIES, both, 1);
        }
        return List.copyOf(counts);
    }

    /** The days of the penalties: what one document lays upon one subject is one penalty, however many measures it contains. */
    private Iterable<LocalDate> penalties() {
        Map<List<Object>, LocalDate> days = new LinkedHashMap<>();
        standing.stream()
                .filter(Decision::punishes)
                .forEach(one -> days.merge(
                        List.of(one.documentKey(), one.subject()),
                        one.date(),
                        (first, second) -> first.isBefore(second) ? first : second));
        return days.values();
    }

    private Optional<LocalDate> first(Predicate<Decision> such) {
        return standing.stream().filter(such).map(Decision::date).min(Comparator.naturalOrder());
    }

    private void add(Measure measure, LocalDate day, long amount) {
        counts.add(Count.of(measure, whole.head(), day, amount));
    }
}
