package org.bihuan.core.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.bihuan.api.store.Stored;

/** Records as somebody with access to the database left them. */
record ForgedRecords(RecordStore real, UnaryOperator<Stream<Kept>> forge) implements RecordStore {
    @Override
    public void add(CampaignRecord record, Event event) {
        real.add(record, event);
    }

    @Override
    public <R extends CampaignRecord> void addAll(Consumer<Consumer<Addition<R>>> additions) {
        real.addAll(additions);
    }

    @Override
    public void change(CampaignRecord record, Event event) {
        real.change(record, event);
    }

    @Override
    public <R extends CampaignRecord> Optional<Stored<R>> find(Class<R> type, RecordId id) {
        return real.find(type, id);
    }

    @Override
    public <R extends CampaignRecord> List<R> newestFirst(Class<R> type, Collection<RecordId> ids) {
        return real.newestFirst(type, ids);
    }

    @Override
    public long count(Class<? extends CampaignRecord> type, RecordQuery query, Reach reach) {
        return real.count(type, query, reach);
    }

    @Override
    public <R extends CampaignRecord> Page<R> list(Class<R> type, RecordQuery query, Reach reach) {
        return real.list(type, query, reach);
    }

    @Override
    public <R extends CampaignRecord> List<R> ofOpenHazards(Class<R> type, Measure measure, Reach reach) {
        return real.ofOpenHazards(type, measure, reach);
    }

    @Override
    public <R extends CampaignRecord> List<R> mayName(Class<R> type, Measure measure, String name) {
        return real.mayName(type, measure, name);
    }

    @Override
    public Page<CountedRecord> counted(CountedQuery query, Reach reach) {
        return real.counted(query, reach);
    }

    @Override
    public void counts(BiConsumer<RecordId, Count> to) {
        real.counts(to);
    }

    @Override
    public Optional<Kept> kept(RecordId id) {
        Stream.Builder<Kept> records = Stream.builder();
        all(records);
        return records.build().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void all(Consumer<Kept> to) {
        Stream.Builder<Kept> records = Stream.builder();
        real.all(records);
        forge.apply(records.build()).forEach(to);
    }
}
