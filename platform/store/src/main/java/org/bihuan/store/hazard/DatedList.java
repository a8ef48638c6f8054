package org.bihuan.store.hazard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Measure;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;

/**
 * Hazards in the order of one of their days, latest first. An index gives one key in that order; several keys are merged.
 *
 * @param day the column of the day
 * @param key the column before it in the index
 * @param index the index
 * @param of the day of a hazard
 */
record DatedList(String day, String key, String index, Function<Hazard, Optional<LocalDate>> of) {
    /** The days that a measure counts by, row by row. */
    static DatedList of(Measure measure) {
        return switch (measure) {
            case HAZARD_FOUND -> new DatedList("occurred", "row_id", "hazard_found", DatedList::found);
            case HAZARD_MEASURES -> new DatedList("measures_on", "row_id", "hazard_measures", Hazard::measuresSince);
            case HAZARD_LISTED_TREATED ->
                new DatedList("listed_treated_on", "row_id", "hazard_listed", Hazard::listedTreatedSince);
            case HAZARD_DONE -> new DatedList("accepted_on", "row_id", "hazard_done", DatedList::accepted);
            default -> throw new IllegalArgumentException(measure + " is not of hazards");
        };
    }

    /** The days of finding, item by item. */
    static DatedList judged() {
        return new DatedList("occurred", "item_id", "hazard_judged", DatedList::found);
    }

    /** Leaves only hazards whose day is one of these. */
    Selection between(LocalDate from, LocalDate until, Selection selection) {
        return selection.and(day + " >= ?", Columns.day(from)).and(day + " <= ?", Columns.day(until));
    }

    Page<Hazard> page(Database database, Selection selection, Stream<String> keys, Optional<String> after, int limit) {
        after.map(text -> Positions.parsed(text, Position::parse)).ifPresent(last -> selection
                .and(day + " <= ?", Columns.day(last.day()))
                .and("(" + day + " < ? OR id < ?)", Columns.day(last.day()), Columns.bytes(last.id())));
        List<Hazard> found = keys.flatMap(value -> selection
                        .copy()
                        .and(key + " = ?", value)
                        .records(
                                database,
                                HazardEntity.class,
                                HazardEntity::toRecord,
                                index,
                                day + " DESC, id DESC",
                                limit + 1)
                        .stream())
                .sorted(Comparator.comparing(this::position).reversed())
                .limit(limit + 1L)
                .toList();
        return Positions.page(found, limit, this::position);
    }

    /** Sorts as the rows do. */
    private String position(Hazard hazard) {
        return new Position(of.apply(hazard).orElseThrow(), hazard.id().value()).toString();
    }

    private static Optional<LocalDate> found(Hazard hazard) {
        return Optional.of(hazard.occurred());
    }

    private static Optional<LocalDate> accepted(Hazard hazard) {
        return hazard.acceptance().map(Acceptance::date);
    }

    private record Position(LocalDate day, UUID id) {
        static Position parse(String text) {
            String[] parts = text.split("_", 2);
            return new Position(LocalDate.parse(parts[0]), Positions.id(parts[1]));
        }

        @Override
        public String toString() {
            return day + "_" + id;
        }
    }
}
