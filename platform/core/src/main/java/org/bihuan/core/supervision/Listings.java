package org.bihuan.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.record.Paged;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.record.Told;

/**
 * Lists of listed supervision. Whether one is overdue its hazard tells as well, which may have been accepted in time: those past their
 * last day are few, so they are all looked at.
 *
 * @param desk has records and hazards
 */
public record Listings(RecordDesk desk) {
    /** Those within reach that fit, newest first. */
    public Page<Supervision> list(RecordQuery query, Reach reach) {
        return query.overdueOn()
                .map(day -> cut(overdue(query, reach, day), query))
                .orElseGet(() -> desk.list(Supervision.class, query, reach));
    }

    /** How many there are on all pages. */
    public long count(RecordQuery query, Reach reach) {
        return query.overdueOn()
                .map(day -> (long) overdue(query, reach, day).size())
                .orElseGet(() -> desk.count(Supervision.class, query, reach));
    }

    private Optional<Acceptance> acceptance(Supervision listing) {
        return desk.hazards().find(listing.hazard()).flatMap(one -> one.record().acceptance());
    }

    private List<Supervision> overdue(RecordQuery query, Reach reach, LocalDate day) {
        return Paged.all(position -> desk.list(Supervision.class, query.but().page(position, Paged.AT_ONCE), reach))
                .stream()
                .filter(listing -> listing.overdue(day, acceptance(listing)))
                .toList();
    }

    private static Page<Supervision> cut(List<Supervision> all, RecordQuery query) {
        Faults faults = new Faults();
        query.after()
                .ifPresent(at -> faults.require(
                        Told.uuid(Place.of(at).item()).isPresent(), "after", CommonFault.WRONG_TYPE, "position"));
        faults.throwIfAny();
        return Page.at(
                query.after().map(Place::of),
                query.limit(),
                Listings::position,
                (from, count) -> read(all, from, count));
    }

    private static List<Supervision> read(List<Supervision> all, Optional<Place> from, int count) {
        List<Supervision> beyond = all.stream()
                .filter(one ->
                        from.filter(place -> !beyond(position(one), place)).isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (from.filter(Place::back).isPresent()) {
            Collections.reverse(beyond);
        }
        return beyond.stream().limit(count).toList();
    }

    private static boolean beyond(String position, Place place) {
        int newer = position.compareTo(place.item());
        return place.back() ? newer > 0 : newer < 0;
    }

    private static String position(Supervision listing) {
        return listing.head().id().toString();
    }
}
