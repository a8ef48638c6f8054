package org.bihuan.store.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.report.RowId;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of what a figure counts, latest day first. */
final class CountedLists {
    private static final String ORDER = "on_day DESC, record_id DESC, place DESC";

    private CountedLists() {}

    static Page<CountedRecord> page(Database database, CountedQuery query, Reach reach) {
        Selection selection = new Selection("record_count")
                .and("measure = ?", query.measure().name())
                .and("on_day >= ?", Columns.day(query.from()))
                .and("on_day <= ?", Columns.day(query.until()))
                .and("additive = ?", query.tag().isEmpty())
                .andIf("row_id = ?", query.tag().map(RowId::value));
        if (!query.rows().isEmpty()) {
            selection.andIn("row_id", query.rows().stream().map(RowId::value).toList());
        }
        Whose whose = new Whose(selection);
        whose.within(reach.ofFigures());
        whose.of(query.share());
        query.after().map(text -> Positions.parsed(text, Position::parse)).ifPresent(after -> after.follow(selection));
        Map<UUID, Optional<CampaignRecord>> records = new HashMap<>();
        List<Found> found = selection.records(
                database,
                CountEntity.class,
                count -> records.computeIfAbsent(Columns.nearly(count.record()), id -> record(database, id))
                        .flatMap(record -> found(count, record)),
                "record_count_day",
                ORDER,
                query.limit() + 1);
        return Positions.page(found, query.limit(), one -> one.position().toString())
                .map(Found::counted);
    }

    private static Optional<CampaignRecord> record(Database database, UUID id) {
        return database.find(RecordEntity.class, "record", id).flatMap(row -> Legible.row(row::toRecord));
    }

    /** Empty where no record leaves such a row. */
    private static Optional<Found> found(CountEntity count, CampaignRecord record) {
        return Legible.row(() ->
                new Found(new Position(count.day(), Columns.id(count.record()), count.place()), count.counted(record)));
    }

    private record Found(Position position, CountedRecord counted) {}

    private record Position(LocalDate day, UUID id, int place) {
        private static final int PARTS = 3;

        static Position parse(String text) {
            String[] parts = text.split("_", PARTS);
            return new Position(LocalDate.parse(parts[0]), Positions.id(parts[1]), Integer.parseInt(parts[2]));
        }

        void follow(Selection selection) {
            int on = Columns.day(day);
            byte[] record = Columns.bytes(id);
            selection
                    .and("on_day <= ?", on)
                    .and("(on_day < ? OR record_id < ? OR (record_id = ? AND place < ?))", on, record, record, place);
        }

        @Override
        public String toString() {
            return "%s_%s_%05d".formatted(day, id, place);
        }
    }
}
