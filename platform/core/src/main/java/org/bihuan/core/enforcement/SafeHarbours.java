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

/** Judges by the instants of its events whether a hazard has a safe harbour (R-ENF-01); days that somebody typed prove nothing. */
final class SafeHarbours {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String RECTIFIED = "rectified";
    private static final Set<String> MEASURES = Set.of("planned", RECTIFIED);

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
                gap(hazard, before, until));
    }

    /** When measures were in place, as far as that is proven. */
    static Optional<Instant> measures(SafeHarbour harbour) {
        return harbour.before().stream()
                .filter(proof -> MEASURES.contains(proof.action()))
                .map(Proof::recorded)
                .findFirst();
    }

    private static Optional<Gap> gap(Hazard hazard, List<Event> before, LocalDate until) {
        if (hazard.source() != Source.SELF_CHECK) {
            return Optional.of(Gap.NOT_SELF_CHECK);
        }
        if (before.isEmpty()) {
            return Optional.of(Gap.REPORTED_LATER);
        }
        if (before.stream().noneMatch(event -> MEASURES.contains(event.action()))) {
            return Optional.of(Gap.NO_MEASURES);
        }
        // nobody puts it off alone: a later last day was granted by whoever answers for the hazard
        return hazard.plan().map(Plan::lastDay).filter(until::isAfter).map(late -> Gap.OVERDUE);
    }

    /** The day on which the platform learned that the work is done; empty while it is not. */
    private static Optional<LocalDate> rectified(Hazard hazard, List<Event> all) {
        return hazard.rectification().flatMap(done -> all.stream()
                .filter(event -> event.action().equals(RECTIFIED))
                .reduce((first, second) -> second)
                .map(event -> LocalDate.ofInstant(event.recorded(), ZONE)));
    }
}
