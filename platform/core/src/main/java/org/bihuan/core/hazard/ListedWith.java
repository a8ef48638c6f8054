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

    /** Who leads the hazard leads the supervision too, so that it stays within reach. */
    Step<Hazard> ledAsWell(Step<Hazard> step) {
        Hazard after = step.after();
        return supervision(after, listing -> true)
                .map(stored -> step.with(new Companion<>(
                        stored, stored.record().ledBy(after.lead(), step.reason()), step.action(), step.reason())))
                .orElse(step);
    }

    private Optional<Stored<Supervision>> supervision(Hazard hazard, Predicate<Listing> which) {
        return hazard.listing()
                .filter(which)
                .flatMap(listing -> records.find(Supervision.class, listing.supervision()));
    }
}
