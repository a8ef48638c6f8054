package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of the records of a kind, newest first. */
final class RecordLists {
    private RecordLists() {}

    static <R extends CampaignRecord> Page<R> page(
            EntityManager manager, Class<R> type, RecordQuery query, Reach reach) {
        Selection selection =
                new Selection("record").and("kind = ?", RecordTypes.kind(type).name());
        Whose whose = new Whose(selection);
        whose.within(reach);
        whose.of(query.enterprise());
        whose.ledBy(query.lead());
        whose.at(query.territory());
        Optional<String> sector = query.sector().map(SectorId::value);
        selection
                .andIf("sector_id = ?", sector)
                .andIf("occurred >= ?", query.from().map(Columns::day))
                .andIf("occurred <= ?", query.until().map(Columns::day))
                .andIf("id < ?", query.after().map(Positions::id).map(Columns::bytes))
                .andIf(
                        "id IN (SELECT record_id FROM record_link WHERE other_id = ?)",
                        query.link().map(one -> Columns.bytes(one.value())))
                .andMention(query.text(), "number", "title", "words", "enterprise_name");
        if (!query.states().isEmpty()) {
            selection.andIn("state", query.states().stream().sorted().toList());
        }
        String index = whose.column()
                .or(() -> sector.map(one -> "sector"))
                .or(() -> Optional.of("state").filter(one -> query.states().size() == 1))
                .orElse("newest");
        List<R> found =
                selection.list(manager, RecordEntity.class, "record_" + index, "id DESC", query.limit() + 1).stream()
                        .map(entity -> entity.toStored(type).record())
                        .toList();
        return Positions.page(found, query.limit(), record -> record.head().id().toString());
    }
}
