package org.bihuan.store.hazard;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Acceptance;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of the hazards that a figure counts, latest day first. An index gives one row in order; rows are merged. */
final class CountedLists {
    private CountedLists() {}

    static Page<Hazard> page(EntityManager manager, CountedQuery query, Reach reach) {
        Days days = Days.of(query.measure());
        Selection selection = new Selection("hazard");
        Whose whose = new Whose(selection);
        whose.within(reach);
        whose.ledBy(query.lead());
        whose.at(query.territory());
        selection
                .and("severity = ?", Severity.MAJOR.name())
                .and("stage <> ?", Stage.VOIDED.name())
                .and(days.column() + " >= ?", Columns.day(query.from()))
                .and(days.column() + " <= ?", Columns.day(query.until()))
                .andIf("tags LIKE ?", query.tag().map(tag -> "% " + tag.value() + " %"));
        query.after().map(text -> Positions.parsed(text, Position::parse)).ifPresent(after -> selection
                .and(days.column() + " <= ?", Columns.day(after.day()))
                .and("(" + days.column() + " < ? OR id < ?)", Columns.day(after.day()), Columns.bytes(after.id())));
        List<Hazard> found = rows(manager, query)
                .flatMap(row -> selection
                        .copy()
                        .and("row_id = ?", row)
                        .list(manager, HazardEntity.class, days.index(), days.order(), query.limit() + 1)
                        .stream())
                .map(HazardEntity::toRecord)
                .sorted(Comparator.comparing(days::position).reversed())
                .limit(query.limit() + 1L)
                .toList();
        return Positions.page(found, query.limit(), days::position);
    }

    private static Stream<String> rows(EntityManager manager, CountedQuery query) {
        return query.rows().isEmpty()
                ? present(manager).stream()
                : query.rows().stream().map(RowId::value);
    }

    /** The rows that hazards have, found by jumps through the index. */
    private static List<String> present(EntityManager manager) {
        List<String> rows = new ArrayList<>();
        Optional<String> row = Optional.of("");
        while (row.isPresent()) {
            row = new Selection("hazard").and("row_id > ?", row.get()).first(manager, "row_id", "hazard_found");
            row.ifPresent(rows::add);
        }
        return rows;
    }

    /** The days that a measure counts by. */
    private record Days(String column, String index, Function<Hazard, Optional<LocalDate>> of) {
        static Days of(Measure measure) {
            return switch (measure) {
                case HAZARD_FOUND -> new Days("occurred", "hazard_found", hazard -> Optional.of(hazard.occurred()));
                case HAZARD_MEASURES -> new Days("measures_on", "hazard_measures", Hazard::measuresSince);
                case HAZARD_DONE ->
                    new Days("accepted_on", "hazard_done", hazard -> hazard.acceptance()
                            .map(Acceptance::date));
                default -> throw new IllegalArgumentException(measure + " is not of hazards");
            };
        }

        String order() {
            return column + " DESC, id DESC";
        }

        /** Sorts as the rows do. */
        String position(Hazard hazard) {
            return new Position(of.apply(hazard).orElseThrow(), hazard.id().value()).toString();
        }
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
