package org.bihuan.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of the records of a kind, newest first. Derby reads no index backwards, so going back goes by another index each. */
final class RecordLists {
    private static final int AT_ONCE = 200;

    private RecordLists() {}

    static <R extends CampaignRecord> Page<R> page(Database database, Class<R> type, RecordQuery query, Reach reach) {
        return Page.at(
                query.after().map(Place::of),
                query.limit(),
                record -> record.head().id().toString(),
                (from, count) -> readParts(database, type, query, reach, from, count));
    }

    /** An index each gives the records of one part in order; those of several parts are merged. */
    private static <R extends CampaignRecord> List<R> readParts(
            Database database, Class<R> type, RecordQuery query, Reach reach, Optional<Place> from, int count) {
        Comparator<R> oldestFirst =
                Comparator.comparing(record -> record.head().id().toString());
        boolean back = from.filter(Place::back).isPresent();
        return query.within(reach).parts().stream()
                .flatMap(part -> readFitting(database, type, query, part, from, count).stream())
                .sorted(back ? oldestFirst : oldestFirst.reversed())
                .limit(count)
                .toList();
    }

    /** What the record alone tells stands in no column: such lists are read on until enough of them fit. */
    private static <R extends CampaignRecord> List<R> readFitting(
            Database database, Class<R> type, RecordQuery query, Reach part, Optional<Place> from, int count) {
        if (!query.asksRecord()) {
            return read(database, type, query, part, from, count);
        }
        List<R> fitting = new ArrayList<>();
        Optional<Place> next = from;
        List<R> some;
        do {
            some = read(database, type, query, part, next, AT_ONCE);
            some.stream().filter(query::fits).forEach(fitting::add);
            if (!some.isEmpty()) {
                R last = some.get(some.size() - 1);
                next = Optional.of(new Place(
                        last.head().id().toString(), from.filter(Place::back).isPresent()));
            }
        } while (some.size() == AT_ONCE && fitting.size() < count);
        return fitting.stream().limit(count).toList();
    }

    static <R extends CampaignRecord> List<R> newestFirst(Database database, Class<R> type, Collection<RecordId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Selection selection = new Selection("record")
                .and("kind = ?", RecordTypes.kind(type).name())
                .andIn("id", ids.stream().map(id -> Columns.bytes(id.value())).toList());
        return selection.records(
                database, RecordEntity.class, entity -> entity.toRecord(type), "record_newest", "id DESC", ids.size());
    }

    /** What is no letter may be written otherwise in the document. */
    static <R extends CampaignRecord> List<R> mayName(Database database, Class<R> type, Measure measure, String name) {
        String letters = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.toString(letter) + "%")
                .collect(Collectors.joining("", "%", ""));
        return new Selection("record")
                .and("kind = ?", RecordTypes.kind(type).name())
                .and("id IN (SELECT record_id FROM record_count WHERE measure = ?)", measure.name())
                .and("document LIKE ?", letters)
                .records(
                        database,
                        RecordEntity.class,
                        entity -> entity.toRecord(type),
                        "record_newest",
                        "id DESC",
                        Integer.MAX_VALUE);
    }

    static long count(Database database, Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        return query.within(reach).parts().stream()
                .mapToLong(part -> countPart(database, type, query, part))
                .sum();
    }

    private static long countPart(
            Database database, Class<? extends CampaignRecord> type, RecordQuery query, Reach part) {
        if (query.asksRecord()) {
            return readFitting(database, type, query, part, Optional.empty(), Integer.MAX_VALUE)
                    .size();
        }
        Selection selection = new Selection("record");
        narrow(selection, type, query, part);
        return selection.count(database);
    }

    private static <R extends CampaignRecord> List<R> read(
            Database database, Class<R> type, RecordQuery query, Reach reach, Optional<Place> from, int count) {
        Selection selection = new Selection("record");
        Whose whose = narrow(selection, type, query, reach);
        boolean back = from.filter(Place::back).isPresent();
        from.map(place -> Columns.bytes(Positions.id(place.item())))
                .ifPresent(id -> selection.and(back ? "id > ?" : "id < ?", id));
        String index = whose.column()
                .or(() -> query.sector().map(one -> "sector"))
                .or(() -> Optional.of("state").filter(one -> query.states().size() == 1))
                .orElse("newest");
        return selection.records(
                database,
                RecordEntity.class,
                entity -> entity.toRecord(type),
                "record_" + index + (back ? "_back" : ""),
                back ? "id" : "id DESC",
                count);
    }

    /** Every filter. */
    private static Whose narrow(
            Selection selection, Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        selection.and("kind = ?", RecordTypes.kind(type).name());
        Whose whose = new Whose(selection);
        whose.within(reach);
        selection
                .andIf("sector_id = ?", query.sector().map(SectorId::value))
                .andIf("occurred >= ?", query.from().map(Columns::day))
                .andIf("occurred <= ?", query.until().map(Columns::day))
                .andIf(
                        "id IN (SELECT record_id FROM record_count WHERE measure = ?)",
                        query.measure().map(Enum::name))
                .andMention(query.text(), "number", "title", "words", "enterprise_name");
        query.links()
                .forEach(one -> selection.and(
                        "id IN (SELECT record_id FROM record_link WHERE other_id = ?)", Columns.bytes(one.value())));
        if (!query.states().isEmpty()) {
            selection.andIn("state", query.states().stream().sorted().toList());
        }
        return whose;
    }
}
