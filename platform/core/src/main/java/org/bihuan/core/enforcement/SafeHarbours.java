package org.bihuan.core.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.enforcement.SafeHarbour.OnBehalf;
import org.bihuan.api.enforcement.SafeHarbour.Proof;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.store.UserStore;

/**
 * Judges by the instants of its events whether a hazard has a safe harbour (R-ENF-01); days that somebody typed prove nothing.
 * Whoever's work was not accepted, or whose hazard was opened again, is putting it right only once he plans or works anew.
 */
final class SafeHarbours {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String RECTIFIED = "rectified";
    private static final String MERGED = "merged";
    private static final Set<String> MEASURES = Set.of("planned", RECTIFIED);
    private static final Set<String> SET_BACK = Set.of("returned", "reopened");

    private final EventStore events;
    private final MergedHazards mergers;
    private final UserStore users;

    SafeHarbours(EventStore events, MergedHazards mergers, UserStore users) {
        this.events = events;
        this.mergers = mergers;
        this.users = users;
    }

    /**
     * That of a hazard, which each of its records may prove: whoever reported it is not less protected because another record
     * was found to stand for it. Where none protects, what the record that counts lacks.
     *
     * @param counted the record that stands for the hazard
     * @param on the day of the penalty, on which the measures must not be late
     */
    SafeHarbour of(Hazard counted, Beginning beginning, LocalDate on) {
        List<Event> happened = happened(counted);
        List<SafeHarbour> proofs = mergers.asSevere(counted).stream()
                .map(record -> of(record, counted, happened, beginning, on))
                .toList();
        return proofs.stream().filter(SafeHarbour::protects).findFirst().orElse(proofs.get(0));
    }

    private SafeHarbour of(Hazard record, Hazard counted, List<Event> happened, Beginning beginning, LocalDate on) {
        List<Event> all = since(record, happened);
        List<Event> before = all.stream()
                .filter(event -> event.recorded().isBefore(beginning.at()))
                .toList();
        Optional<LocalDate> lastDay = counted.plan().or(record::plan).map(Plan::lastDay);
        return new SafeHarbour(
                beginning.at(),
                beginning.byInspection(),
                onBehalf(record, all),
                before.stream()
                        .map(event -> new Proof(event.action(), event.recorded(), event.actorName()))
                        .toList(),
                gap(record, lastDay, all, before, rectified(all).orElse(on)));
    }

    /** Who registered it, if the enterprise that found it did not; what an account is never changes. */
    private Optional<OnBehalf> onBehalf(Hazard record, List<Event> all) {
        return ofRecord(record, all)
                .findFirst()
                .filter(event -> record.source() == Source.SELF_CHECK)
                .flatMap(event -> users.find(event.actor())
                        .map(Stored::record)
                        .filter(account -> !account.enterprise().equals(Optional.of(record.enterprise())))
                        .map(account -> new OnBehalf(event.actorName(), account.role())));
    }

    /** The events of all records of a hazard, first to last. */
    private List<Event> happened(Hazard counted) {
        return counted.records().stream()
                .flatMap(id -> events.of(id.value()).stream())
                .sorted(Comparator.comparing(Event::recorded))
                .toList();
    }

    /**
     * What happened to the hazard since a record of it was made: to the record itself, once it was merged to those that stand for
     * it, and what set the work back, for what set back one of them set back all.
     */
    private static List<Event> since(Hazard record, List<Event> happened) {
        Optional<Instant> merged = record.merger()
                .flatMap(into -> ofRecord(record, happened)
                        .filter(event -> event.action().equals(MERGED))
                        .reduce((first, second) -> second))
                .map(Event::recorded);
        return happened.stream()
                .filter(event -> !event.recorded().isBefore(record.recorded()))
                .filter(event -> isOf(record, event)
                        || SET_BACK.contains(event.action())
                        || merged.filter(instant -> !event.recorded().isBefore(instant))
                                .isPresent())
                .toList();
    }

    private static Stream<Event> ofRecord(Hazard record, List<Event> happened) {
        return happened.stream().filter(event -> isOf(record, event));
    }

    private static boolean isOf(Hazard record, Event event) {
        return event.record().equals(record.id().value());
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

    private static Optional<Gap> gap(
            Hazard record, Optional<LocalDate> lastDay, List<Event> all, List<Event> before, LocalDate until) {
        if (record.source() != Source.SELF_CHECK) {
            return Optional.of(Gap.NOT_SELF_CHECK);
        }
        if (before.isEmpty()) {
            return Optional.of(Gap.REPORTED_LATER);
        }
        if (!inProgress(before) || !inProgress(all)) {
            return Optional.of(Gap.NO_MEASURES);
        }
        // nobody puts it off alone: a later last day was granted by whoever answers for the hazard
        return lastDay.filter(until::isAfter).map(late -> Gap.OVERDUE);
    }

    /** Whether measures were in place after the last of these events. */
    private static boolean inProgress(List<Event> events) {
        return lastOfTheWork(events)
                .filter(event -> MEASURES.contains(event.action()))
                .isPresent();
    }

    /** The day on which the platform learned that the work is done; empty while it is not. */
    private static Optional<LocalDate> rectified(List<Event> all) {
        return lastOfTheWork(all)
                .filter(event -> event.action().equals(RECTIFIED))
                .map(event -> LocalDate.ofInstant(event.recorded(), ZONE));
    }

    private static Optional<Event> lastOfTheWork(List<Event> events) {
        return events.stream()
                .filter(event -> MEASURES.contains(event.action()) || SET_BACK.contains(event.action()))
                .reduce((first, second) -> second);
    }
}
