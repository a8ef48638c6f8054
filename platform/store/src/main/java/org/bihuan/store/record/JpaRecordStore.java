package org.bihuan.store.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.CountedRecord;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.RecordStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaRecordStore implements RecordStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaRecordStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(CampaignRecord record, Event event) {
        commands.add(record.head().number(), List.of(event), manager -> RecordRows.add(manager, record, event.hash()));
    }

    @Override
    public <R extends CampaignRecord> void addAll(Consumer<Consumer<Addition<R>>> additions) {
        commands.addAll(
                additions,
                (manager, one) ->
                        RecordRows.add(manager, one.record(), one.event().hash()));
    }

    @Override
    public void change(CampaignRecord record, Event event) {
        commands.change(record.head().number(), event, manager -> RecordRows.change(manager, record, event.hash()));
    }

    @Override
    public <R extends CampaignRecord> Optional<Stored<R>> find(Class<R> type, RecordId id) {
        return database.find(RecordEntity.class, "record", id.value())
                .filter(entity -> entity.kind().equals(Optional.of(RecordTypes.kind(type))))
                .flatMap(entity -> entity.toStored(type));
    }

    @Override
    public <R extends CampaignRecord> List<R> newestFirst(Class<R> type, Collection<RecordId> ids) {
        return RecordLists.newestFirst(database, type, ids);
    }

    @Override
    public long count(Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        return RecordLists.count(database, type, query, reach);
    }

    @Override
    public <R extends CampaignRecord> Page<R> list(Class<R> type, RecordQuery query, Reach reach) {
        return RecordLists.page(database, type, query, reach);
    }

    @Override
    public <R extends CampaignRecord> List<R> ofOpenHazards(Class<R> type, Measure measure, Reach reach) {
        return OpenHazards.records(database, type, measure, reach);
    }

    @Override
    public <R extends CampaignRecord> List<R> mayName(Class<R> type, Measure measure, String name) {
        return RecordLists.mayName(database, type, measure, name);
    }

    @Override
    public Page<CountedRecord> counted(CountedQuery query, Reach reach) {
        return CountedLists.page(database, query, reach);
    }

    @Override
    public void counts(BiConsumer<RecordId, Count> to) {
        Counts.pass(database, to);
    }

    @Override
    public Optional<Kept> kept(RecordId id) {
        return database.find(RecordEntity.class, "record", id.value())
                .flatMap(entity -> database.read(manager -> Batch.of(manager, List.of(entity)))
                        .kept(entity));
    }

    @Override
    public void all(Consumer<Kept> to) {
        Batch.each(database, to);
    }
}
