package org.bihuan.api.hazard;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.record.RecordId;

/**
 * That a hazard is, or was, under listed supervision (挂牌督办; rule R-HAZ-04). Everything about the supervision stands in its
 * own record.
 *
 * @param supervision that record
 * @param level whose authority it is
 * @param authority its name
 * @param since the day of the first listing, whatever became of it: authorities of higher levels took over, or it was removed and the
 *     hazard listed again; figures go by it
 * @param removed the day on which the authority removed it (摘牌)
 */
public record Listing(
        RecordId supervision, ListingLevel level, String authority, LocalDate since, Optional<LocalDate> removed) {

    /** Whether the hazard is listed now. */
    public boolean active() {
        return removed.isEmpty();
    }

    /** The same under another authority: one of a higher level that took over, or again one before. */
    public Listing by(RecordId other, ListingLevel at, String name) {
        return new Listing(other, at, name, since, removed);
    }

    /** The same after its removal. */
    public Listing removed(LocalDate day) {
        return new Listing(supervision, level, authority, since, Optional.of(day));
    }
}
