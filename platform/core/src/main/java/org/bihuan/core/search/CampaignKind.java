package org.bihuan.core.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Stored;

/**
 * A further kind of records of the campaign: a list is filtered by the same four texts as the database filters by; what became of
 * them is found besides, and why one was voided.
 */
record CampaignKind(RecordKind kind, Class<? extends CampaignRecord> type, RecordStore records) implements SearchKind {
    private static final int AT_ONCE = 200;

    /** Every kind that a record store keeps, in the order in which kinds are named. */
    static List<SearchKind> all(RecordStore records) {
        return RecordTypes.kinds().stream()
                .sorted()
                .flatMap(kind ->
                        RecordTypes.type(kind).stream().<SearchKind>map(type -> new CampaignKind(kind, type, records)))
                .toList();
    }

    @Override
    public String id() {
        return id(kind);
    }

    static String id(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each kind has a function to read it, named after it. */
    @Override
    public Function function() {
        return Function.valueOf("READ_" + kind.name());
    }

    @Override
    public Set<RecordKind> told() {
        return Set.of(kind);
    }

    @Override
    public Optional<SearchEntry> find(UUID id) {
        return records.find(type, new RecordId(id)).map(Stored::record).map(this::entry);
    }

    @Override
    public void all(Consumer<SearchEntry> to) {
        Optional<String> after = Optional.empty();
        do {
            Page<? extends CampaignRecord> page =
                    records.list(type, RecordQuery.select().page(after, AT_ONCE), new Reach.All());
            page.items().forEach(record -> to.accept(entry(record)));
            after = page.next();
        } while (after.isPresent());
    }

    private static Map<String, String> marks(CampaignRecord record) {
        Map<String, String> marks = new HashMap<>(Map.of(Wish.STATE, record.state()));
        record.head().sector().ifPresent(sector -> marks.put(Wish.SECTOR, sector.value()));
        record.marks().forEach(mark -> marks.put(mark, Wish.HAD));
        return marks;
    }

    private static Map<String, LocalDate> days(CampaignRecord record) {
        Map<String, LocalDate> days =
                new HashMap<>(Map.of(Wish.OCCURRED, record.head().occurred()));
        record.due().ifPresent(day -> days.put(Wish.DEADLINE, day));
        return days;
    }

    private SearchEntry entry(CampaignRecord record) {
        Head head = record.head();
        return new SearchEntry(
                id(),
                head.id().value(),
                head.number(),
                record.title(),
                List.of(
                        head.number(),
                        record.title(),
                        record.text(),
                        head.enterpriseName().orElse("")),
                Stream.of(head.leadReason().stream(), record.voidReason().stream(), record.further().stream())
                        .flatMap(texts -> texts)
                        .toList(),
                List.of(),
                head.ownership(),
                record.state(),
                head.occurred(),
                marks(record),
                days(record));
    }
}
