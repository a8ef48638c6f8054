package org.bihuan.core.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.JudgedQuery;

/**
 * The records of an own column in a period.
 *
 * @param hazards the ledger
 * @param sectors asks the rule of a coded column
 * @param sector whose column
 * @param column which
 * @param from first day
 * @param until last day
 * @param reach what the caller may see
 */
record ColumnRecords(
        HazardStore hazards,
        SectorRegistry sectors,
        SectorId sector,
        OwnColumn column,
        LocalDate from,
        LocalDate until,
        Reach reach) {
    private static final int READ_AT_ONCE = 200;

    /** How many there are; empty where the column's rule failed. */
    Optional<Long> count() {
        long count = 0;
        Optional<String> after = Optional.empty();
        do {
            Optional<Page<Hazard>> page = page(after, READ_AT_ONCE);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            count += page.get().items().size();
            after = page.get().next();
        } while (after.isPresent());
        return Optional.of(count);
    }

    /** The next of them; empty where the column's rule failed. */
    Optional<Page<Hazard>> page(Optional<String> after, int limit) {
        if (!column.coded()) {
            return Optional.of(candidates(after, limit));
        }
        List<Hazard> counted = new ArrayList<>();
        Optional<String> next = after;
        do {
            // no more candidates than there is room for, so that the position after them is the page's
            Page<Hazard> candidates = candidates(next, limit - counted.size());
            Optional<List<Hazard>> some = sectors.counted(sector, column.id(), candidates.items());
            if (some.isEmpty()) {
                return Optional.empty();
            }
            counted.addAll(some.get());
            next = candidates.next();
        } while (next.isPresent() && counted.size() < limit);
        return Optional.of(new Page<>(List.copyOf(counted), next));
    }

    private Page<Hazard> candidates(Optional<String> after, int limit) {
        JudgedQuery query = new JudgedQuery(sector, new HashSet<>(column.items()), from, until, after, limit);
        return hazards.judged(query, reach);
    }
}
