package org.bihuan.store.hazard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.ListingLevel;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.sector.SectorId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Legible;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of hazards, newest first. Derby reads no index backwards, so going back goes by another index each. */
final class HazardLists {
    private static final String NEWEST_FIRST = "id DESC";
    private static final String OLDEST_FIRST = "id";
    private static final String NEWEST = "hazard_newest";
    private static final String OF_ENTERPRISE = "hazard_enterprise";
    private static final int MOST_OF_AN_ENTERPRISE = 1000;

    private static final List<String> LEVELS =
            Stream.of(ListingLevel.values()).map(ListingLevel::name).toList();

    private HazardLists() {}

    static Page<Hazard> page(Database database, HazardQuery query, Reach reach) {
        return Page.at(
                query.after().map(Place::of),
                query.limit(),
                hazard -> hazard.id().toString(),
                (from, count) -> readParts(database, query, reach, from, count));
    }

    static long count(Database database, HazardQuery query, Reach reach) {
        return query.within(reach).parts().stream()
                .mapToLong(part -> countPart(database, query, part))
                .sum();
    }

    private static long countPart(Database database, HazardQuery query, Reach reach) {
        Selection selection = new Selection("hazard");
        narrow(selection, query, reach);
        return anyOf(stages(query), query.listed() ? selection.andIn("listing_level", LEVELS) : selection)
                .count(database);
    }

    /** An index each gives the hazards of one part in order; those of several parts are merged. */
    private static List<Hazard> readParts(
            Database database, HazardQuery query, Reach reach, Optional<Place> from, int count) {
        return merged(
                query.within(reach).parts().stream().flatMap(part -> read(database, query, part, from, count).stream()),
                from.filter(Place::back).isPresent(),
                count);
    }

    private static List<Hazard> merged(Stream<Hazard> hazards, boolean back, int count) {
        Comparator<Hazard> oldestFirst =
                Comparator.comparing(hazard -> hazard.id().toString());
        return hazards.sorted(back ? oldestFirst : oldestFirst.reversed())
                .limit(count)
                .toList();
    }

    private static List<Hazard> read(
            Database database, HazardQuery query, Reach reach, Optional<Place> from, int count) {
        Selection selection = new Selection("hazard");
        Whose whose = narrow(selection, query, reach);
        boolean back = from.filter(Place::back).isPresent();
        from.map(place -> Columns.bytes(Positions.id(place.item())))
                .ifPresent(id -> selection.and(back ? "id > ?" : "id < ?", id));
        List<String> stages = stages(query);
        if (query.listed()) {
            return ofEach(database, "listing_level", LEVELS, anyOf(stages, selection), "hazard_listing", back, count);
        }
        Optional<String> index = whose.column()
                .map(column -> "hazard_" + column)
                .or(() -> query.sector().map(one -> "hazard_sector"));
        return index.isPresent() || stages.isEmpty()
                ? rows(database, anyOf(stages, selection), index.orElse(NEWEST), back, count)
                        .toList()
                : ofEach(database, "stage", stages, selection, "hazard_stage", back, count);
    }

    /** Every filter but those of the stages and of the listing, which decide by which index is read. */
    private static Whose narrow(Selection selection, HazardQuery query, Reach reach) {
        Whose whose = new Whose(selection);
        whose.within(reach);
        selection
                .andIf("sector_id = ?", query.sector().map(SectorId::value))
                .andIf("severity = ?", query.level().map(Severity::name))
                .andIf("COALESCE(first_source, source) = ?", query.source().map(Source::name))
                .andIf("ground = ?", query.ground().map(LegalGround::name))
                .andIf("occurred >= ?", query.from().map(Columns::day))
                .andIf("occurred <= ?", query.until().map(Columns::day))
                .andMention(query.text(), "number", "enterprise_name", "place", "description");
        if (query.extensionWaits()) {
            selection
                    .and("extension_until IS NOT NULL AND extension_granted IS NULL")
                    .andIn("stage", Stages.WORK_AHEAD);
        }
        query.overdueOn().ifPresent(day -> selection
                .and("COALESCE(plan_extended, plan_deadline) < ?", Columns.day(day))
                .andIn("stage", Stages.OPEN));
        return whose;
    }

    private static List<String> stages(HazardQuery query) {
        return query.stages().stream().map(Stage::name).sorted().toList();
    }

    static List<Hazard> newestFirst(Database database, Collection<HazardId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Selection selection = new Selection("hazard")
                .andIn("id", ids.stream().map(id -> Columns.bytes(id.value())).toList());
        return rows(database, selection, NEWEST, false, ids.size()).toList();
    }

    static List<Hazard> alike(Database database, Hazard hazard, int days, int limit) {
        Selection selection = Stages.counted(others(hazard))
                .and("item_id = ?", hazard.judgement().item().value())
                .and("occurred >= ?", Columns.day(hazard.occurred().minusDays(days)))
                .and("occurred <= ?", Columns.day(hazard.occurred().plusDays(days)));
        return rows(database, selection, OF_ENTERPRISE, false, limit).toList();
    }

    /** Words are compared here, since no index folds them. */
    static List<Hazard> withSameRectification(Database database, Hazard hazard, int limit) {
        return hazard.rectification()
                .map(done -> rows(
                                database,
                                others(hazard)
                                        .and("stage <> ?", Stage.VOIDED.name())
                                        .and("rectified_on IS NOT NULL"),
                                OF_ENTERPRISE,
                                false,
                                MOST_OF_AN_ENTERPRISE)
                        .filter(other ->
                                other.rectification().filter(done::saysTheSame).isPresent())
                        .limit(limit)
                        .toList())
                .orElse(List.of());
    }

    private static Selection others(Hazard hazard) {
        return new Selection("hazard")
                .and("enterprise_id = ?", Columns.bytes(hazard.enterprise().value()))
                .and("id <> ?", Columns.bytes(hazard.id().value()));
    }

    private static Selection anyOf(List<String> stages, Selection selection) {
        return stages.isEmpty() ? selection : selection.andIn("stage", stages);
    }

    /** An index gives the hazards of one key in order; those of several keys are merged. */
    private static List<Hazard> ofEach(
            Database database,
            String column,
            List<String> keys,
            Selection selection,
            String index,
            boolean back,
            int count) {
        return merged(
                keys.stream()
                        .flatMap(key -> rows(database, selection.copy().and(column + " = ?", key), index, back, count)),
                back,
                count);
    }

    private static Stream<Hazard> rows(Database database, Selection selection, String index, boolean back, int count) {
        IntFunction<List<HazardEntity>> read = back && index.equals(NEWEST)
                ? most -> selection.listByKey(database, HazardEntity.class, OLDEST_FIRST, most)
                : most -> selection.list(
                        database,
                        HazardEntity.class,
                        back ? index + "_back" : index,
                        back ? OLDEST_FIRST : NEWEST_FIRST,
                        most);
        return Legible.first(count, read, HazardEntity::toRecord).stream();
    }
}
