package org.bihuan.core.hazard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
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
record ListedWith(RecordStore records) {
    /** The last day that the authority set, while the hazard is listed. */
    Optional<LocalDate> lastDay(Hazard hazard) {
        return supervision(hazard, Listing::active)
                .map(stored -> stored.record().lastDay());
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
        Step<Hazard> whole = step;
        Optional<Stored<Supervision>> each = supervision(step.after(), listing -> true);
        while (each.isPresent()) {
            Stored<Supervision> stored = each.orElseThrow();
            Supervision led = stored.record().ledBy(step.after().lead(), step.reason());
            whole = whole.with(new Companion<>(stored, led, step.action(), step.reason()));
            each = led.raisedFrom().flatMap(lower -> records.find(Supervision.class, lower.other()));
        }
        return whole;
    }

    private Optional<Stored<Supervision>> supervision(Hazard hazard, Predicate<Listing> which) {
        return hazard.listing()
                .filter(which)
                .flatMap(listing -> records.find(Supervision.class, listing.supervision()));
    }
}
