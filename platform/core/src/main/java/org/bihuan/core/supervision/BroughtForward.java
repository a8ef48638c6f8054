package org.bihuan.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.supervision.Supervision;

/**
 * What a listing brought forward of the deadlines of a hazard.
 *
 * @param events what happened to the hazard, first to last
 */
record BroughtForward(List<Event> events) {
    private static final String LISTING = "listing.supervision";
    private static final String DEADLINE = "plan.deadline";
    private static final String EXTENDED = "plan.extended";

    /** What else sets a deadline. */
    private static final Set<String> SETTING = Set.of("planned", "extension-granted");

    /** The plan of the hazard without a listing; the same, if that brought nothing forward, or something else set a deadline since. */
    Optional<Plan> without(Supervision listing, Hazard hazard) {
        return hazard.plan().map(plan -> by(listing)
                .filter(event -> leftBy(event, plan) && !setAfter(event))
                .map(event -> plan.due(
                        change(event, DEADLINE)
                                .flatMap(one -> day(one.before()))
                                .orElse(plan.deadline()),
                        change(event, EXTENDED).map(one -> day(one.before())).orElse(plan.extended())))
                .orElse(plan));
    }

    /** The event by which the hazard came under the listing. */
    private Optional<Event> by(Supervision listing) {
        String id = listing.head().id().toString();
        return events.stream()
                .filter(event -> change(event, LISTING)
                        .filter(one -> one.after().equals(id))
                        .isPresent())
                .findFirst();
    }

    /** Whether the deadlines are what the event left. */
    private static boolean leftBy(Event event, Plan plan) {
        boolean deadline = change(event, DEADLINE)
                .filter(one -> !day(one.after()).equals(Optional.of(plan.deadline())))
                .isEmpty();
        boolean extended = change(event, EXTENDED)
                .filter(one -> !day(one.after()).equals(plan.extended()))
                .isEmpty();
        return deadline && extended;
    }

    private boolean setAfter(Event event) {
        return events.stream()
                .filter(one -> one.sequence() > event.sequence())
                .map(Event::action)
                .anyMatch(SETTING::contains);
    }

    private static Optional<Change> change(Event event, String field) {
        return event.changes().stream().filter(one -> one.field().equals(field)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty()).map(LocalDate::parse);
    }
}
