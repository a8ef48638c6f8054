package org.bihuan.store.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of the hazards that a figure of Annex 2 counts. */
final class CountedLists {
    private CountedLists() {}

    static Page<Hazard> page(Database database, CountedQuery query, Reach reach) {
        DatedList list = DatedList.of(query.measure());
        Selection selection = new Selection("hazard");
        Whose whose = new Whose(selection);
        whose.within(reach.ofFigures());
        whose.of(query.share());
        Stages.counted(selection.and("severity = ?", Severity.MAJOR.name()));
        list.between(query.from(), query.until(), selection)
                .andIf("tags LIKE ?", query.tag().map(tag -> "% " + tag.value() + " %"));
        return list.page(database, selection, rows(database, query), query.after(), query.limit());
    }

    private static Stream<String> rows(Database database, CountedQuery query) {
        return query.rows().isEmpty()
                ? present(database).stream()
                : query.rows().stream().map(RowId::value);
    }

    /** The rows that hazards have, found by jumps through the index. */
    private static List<String> present(Database database) {
        List<String> rows = new ArrayList<>();
        Optional<String> row = Optional.of("");
        while (row.isPresent()) {
            row = new Selection("hazard").and("row_id > ?", row.get()).first(database, "row_id", "hazard_found");
            row.ifPresent(rows::add);
        }
        return rows;
    }
}
