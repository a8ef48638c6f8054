package org.bihuan.core.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.CountedQuery;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.JudgedQuery;
import org.bihuan.api.store.Stored;

/** Hazards as somebody with access to the database left them. */
record ForgedHazards(HazardStore real, UnaryOperator<Stream<Stored<Hazard>>> forge) implements HazardStore {
    @Override
    public void add(Hazard hazard, Event event) {
        real.add(hazard, event);
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Hazard>>> additions) {
        real.addAll(additions);
    }

    @Override
    public void change(Hazard hazard, Event event) {
        real.change(hazard, event);
    }

    @Override
    public Optional<Stored<Hazard>> find(HazardId id) {
        Stream.Builder<Stored<Hazard>> hazards = Stream.builder();
        all(hazards);
        return hazards.build().filter(one -> one.record().id().equals(id)).findFirst();
    }

    @Override
    public List<Hazard> newestFirst(Collection<HazardId> ids) {
        return real.newestFirst(ids);
    }

    @Override
    public long count(HazardQuery query, Reach reach) {
        return real.count(query, reach);
    }

    @Override
    public Page<Hazard> list(HazardQuery query, Reach reach) {
        return real.list(query, reach);
    }

    @Override
    public List<Hazard> alike(Hazard hazard, int days, int limit) {
        return real.alike(hazard, days, limit);
    }

    @Override
    public List<Hazard> withSameRectification(Hazard hazard, int limit) {
        return real.withSameRectification(hazard, limit);
    }

    @Override
    public Page<Hazard> counted(CountedQuery query, Reach reach) {
        return real.counted(query, reach);
    }

    @Override
    public void figures(Consumer<HazardFigures> to) {
        real.figures(to);
    }

    @Override
    public Page<Hazard> judged(JudgedQuery query, Reach reach) {
        return real.judged(query, reach);
    }

    @Override
    public Map<ItemId, Long> countJudged(JudgedQuery query, Reach reach) {
        return real.countJudged(query, reach);
    }

    @Override
    public long countOpen(SectorId sector, Set<ItemId> items) {
        return real.countOpen(sector, items);
    }

    @Override
    public void all(Consumer<Stored<Hazard>> to) {
        Stream.Builder<Stored<Hazard>> hazards = Stream.builder();
        real.all(hazards);
        forge.apply(hazards.build()).forEach(to);
    }
}
