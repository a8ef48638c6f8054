package org.bihuan.store.hazard;

import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists and counts of the hazards judged by some items; the index {@code hazard_judged} holds all that counting needs. */
final class JudgedLists {
    private static final DatedList LIST = DatedList.judged();

    private JudgedLists() {}

    static Page<Hazard> page(Database database, JudgedQuery query, Reach reach) {
        return LIST.page(
                database,
                selection(query, reach),
                query.items().stream().map(ItemId::value),
                query.after(),
                query.limit());
    }

    static Map<ItemId, Long> counts(Database database, JudgedQuery query, Reach reach) {
        if (query.items().isEmpty()) {
            return Map.of();
        }
        return selection(query, reach)
                .andIn("item_id", query.items().stream().map(ItemId::value).toList())
                .counts(database, LIST.key(), LIST.index())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> new ItemId(entry.getKey()), Map.Entry::getValue));
    }

    private static Selection selection(JudgedQuery query, Reach reach) {
        Selection selection = Stages.counted(
                new Selection("hazard").and("sector_id = ?", query.sector().value()));
        new Whose(selection).within(reach);
        return LIST.between(query.from(), query.until(), selection);
    }
}
