package org.bihuan.core.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.enforcement.SafeHarbour.Proof;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.store.EventStore;

/**
 * Judges by the instants of its events whether a hazard has a safe harbour (R-ENF-01); days that somebody typed prove nothing.
 * Whoever's work was not accepted, or whose hazard was opened again, is putting it right only once he plans or works anew.
 */
final class SafeHarbours {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String RECTIFIED = "rectified";
    private static final Set<String> MEASURES = Set.of("planned", RECTIFIED);
    private static final Set<String> SET_BACK = Set.of("returned", "reopened");

    private final EventStore events;

    SafeHarbours(EventStore events) {
        this.events = events;
    }

    /** @param on the day of the penalty, on which the measures must not be late */
    SafeHarbour of(Hazard hazard, Beginning beginning, LocalDate on) {
        List<Event> all = events.of(hazard.id().value());
        List<Event> before = all.stream()
                .filter(event -> event.recorded().isBefore(beginning.at()))
                .toList();
        LocalDate until = rectified(hazard, all).orElse(on);
        return new SafeHarbour(
                beginning.at(),
                beginning.byInspection(),
                before.stream()
                        .map(event -> new Proof(event.action(), event.recorded(), event.actorName()))
                        .toList(),
                gap(hazard, all, before, until));
    }

    /** Since when measures were in place, as far as that is proven. */
    static Optional<Instant> measures(SafeHarbour harbour) {
        Optional<Instant> since = Optional.empty();
        for (Proof proof : harbour.before()) {
            if (SET_BACK.contains(proof.action())) {
                since = Optional.empty();
            } else if (MEASURES.contains(proof.action())) {
                since = since.or(() -> Optional.of(proof.recorded()));
            }
        }
        return since;
    }

    private static Optional<Gap> gap(Hazard hazard, List<Event> all, List<Event> before, LocalDate until) {
        if (hazard.source() != Source.SELF_CHECK) {
            return Optional.of(Gap.NOT_SELF_CHECK);
        }
        if (before.isEmpty()) {
            return Optional.of(Gap.REPORTED_LATER);
        }
        if (!inProgress(before) || !inProgress(all)) {
            return Optional.of(Gap.NO_MEASURES);
        }
        // nobody puts it off alone: a later last day was granted by whoever answers for the hazard
        return hazard.plan().map(Plan::lastDay).filter(until::isAfter).map(late -> Gap.OVERDUE);
    }

    /** Whether measures were in place after the last of these events. */
    private static boolean inProgress(List<Event> events) {
        return events.stream()
                .map(Event::action)
                .filter(action -> MEASURES.contains(action) || SET_BACK.contains(action))
                .reduce((first, second) -> second)
                .filter(MEASURES::contains)
                .isPresent();
    }

    /** The day on which the platform learned that the work is done; empty while it is not. */
    private static Optional<LocalDate> rectified(Hazard hazard, List<Event> all) {
        return hazard.rectification().flatMap(done -> all.stream()
                .filter(event -> event.action().equals(RECTIFIED))
                .reduce((first, second) -> second)
                .map(event -> LocalDate.ofInstant(event.recorded(), ZONE)));
    }
}
