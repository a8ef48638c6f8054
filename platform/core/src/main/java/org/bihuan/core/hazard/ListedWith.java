package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Listing;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.Stored;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.record.Companion;
import org.bihuan.core.record.Step;

/**
 * What changes about the listed supervision with the hazard.
 *
 * @param records where supervision is kept
 */
public record ListedWith(RecordStore records) {
    /** The last day that the authority set, while the hazard is listed. */
    Optional<LocalDate> lastDay(Hazard hazard) {
        return supervision(hazard, Listing::active)
                .map(stored -> stored.record().lastDay());
    }

    /** The day on which the authority listed it that judges it, be it listed still or not. */
    Optional<LocalDate> since(Hazard hazard) {
        return supervision(hazard, listing -> true)
                .map(stored -> stored.record().head().occurred());
    }

    /** The supervision's last day goes with the hazard's. */
    Step<Hazard> extended(Step<Hazard> step) {
        Optional<LocalDate> until = step.after().plan().flatMap(Plan::extended);
        return supervision(step.after(), Listing::active)
                .filter(stored ->
                        until.filter(stored.record().lastDay()::isBefore).isPresent())
                .map(stored -> step.with(new Companion<>(
                        stored, stored.record().extended(until.orElseThrow()), "extended", step.reason())))
                .orElse(step);
    }

    /** Who leads the hazard leads the supervision too, so that it stays within reach, and so do listings that it superseded. */
    Step<Hazard> ledAsWell(Step<Hazard> step) {
        return withAll(
                step, step.after(), step.action(), one -> one.ledBy(step.after().lead(), step.reason()));
    }

    /** Who goes on with the hazard goes on with the supervision too. */
    public Step<Hazard> inheritedAsWell(Step<Hazard> step) {
        return withAll(
                step,
                step.after(),
                step.action(),
                one -> one.inherited(step.after().heir()));
    }

    /** As above, where the hazard takes over who goes on with it from another one that is merged into it by the step. */
    Step<Hazard> inheritedAsWell(Step<Hazard> step, Hazard staying) {
        return withAll(step, staying, "heir-assigned", one -> one.inherited(staying.heir()));
    }

    private Step<Hazard> withAll(Step<Hazard> step, Hazard hazard, String action, UnaryOperator<Supervision> change) {
        Step<Hazard> whole = step;
        Optional<Stored<Supervision>> each = supervision(hazard, listing -> true);
        while (each.isPresent()) {
            Stored<Supervision> stored = each.orElseThrow();
            Supervision after = change.apply(stored.record());
            whole = whole.with(new Companion<>(stored, after, action, step.reason()));
            each = after.raisedFrom().flatMap(lower -> records.find(Supervision.class, lower.other()));
        }
        return whole;
    }

    private Optional<Stored<Supervision>> supervision(Hazard hazard, Predicate<Listing> which) {
        return hazard.listing()
                .filter(which)
                .flatMap(listing -> records.find(Supervision.class, listing.supervision()));
    }
}
