package org.bihuan.store.hazard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaHazardStore implements HazardStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaHazardStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(Hazard hazard, Event event) {
        commands.add(hazard.number(), List.of(event), manager -> HazardRows.add(manager, hazard, event.hash()));
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Hazard>>> additions) {
        commands.addAll(
                additions,
                (manager, one) -> manager.persist(
                        HazardEntity.from(one.record(), one.event().hash())));
    }

    @Override
    public void change(Hazard hazard, Event event) {
        commands.change(hazard.number(), event, manager -> HazardRows.change(manager, hazard, event.hash()));
    }

    @Override
    public Optional<Stored<Hazard>> find(HazardId id) {
        return database.find(HazardEntity.class, "hazard", id.value()).flatMap(HazardEntity::toStored);
    }

    @Override
    public List<Hazard> newestFirst(Collection<HazardId> ids) {
        return HazardLists.newestFirst(database, ids);
    }

    @Override
    public Page<Hazard> list(HazardQuery query, Reach reach) {
        return HazardLists.page(database, query, reach);
    }

    @Override
    public long count(HazardQuery query, Reach reach) {
        return HazardLists.count(database, query, reach);
    }

    @Override
    public List<Hazard> alike(Hazard hazard, int days, int limit) {
        return HazardLists.alike(database, hazard, days, limit);
    }

    @Override
    public List<Hazard> withSameRectification(Hazard hazard, int limit) {
        return HazardLists.withSameRectification(database, hazard, limit);
    }

    @Override
    public Page<Hazard> counted(CountedQuery query, Reach reach) {
        return CountedLists.page(database, query, reach);
    }

    @Override
    public void figures(Consumer<HazardFigures> to) {
        Figures.pass(database, to);
    }

    @Override
    public Page<Hazard> judged(JudgedQuery query, Reach reach) {
        return JudgedLists.page(database, query, reach);
    }

    @Override
    public Map<ItemId, Long> countJudged(JudgedQuery query, Reach reach) {
        return JudgedLists.counts(database, query, reach);
    }

    @Override
    public long countOpen(SectorId sector, Set<ItemId> items) {
        if (items.isEmpty()) {
            return 0;
        }
        return database.read(manager -> manager.createQuery(
                        "select count(h.id) from HazardEntity h where h.judgement.sector = :sector"
                                + " and h.judgement.item in :items and h.stage in :stages",
                        Long.class)
                .setParameter("sector", sector.value())
                .setParameter("items", items.stream().map(ItemId::value).toList())
                .setParameter("stages", Stages.OPEN)
                .getSingleResult());
    }

    @Override
    public void all(Consumer<Stored<Hazard>> to) {
        database.stream(HazardEntity.class, "hazard", row -> row.toStored().ifPresent(to));
    }

    @Override
    public void all(Consumer<Stored<Hazard>> to, Consumer<HazardId> altered) {
        database.stream(HazardEntity.class, "hazard", row -> row.faithful()
                .ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(HazardId id) {
        return database.find(HazardEntity.class, "hazard", id.value())
                .filter(row -> row.faithful().isEmpty())
                .isPresent();
    }
}
