package org.bihuan.store.hazard;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.sector.SectorId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.Whose;

/** Lists of hazards, newest first. */
final class HazardLists {
    private static final String NEWEST_FIRST = "id DESC";

    /** Stages at which a deadline counts. */
    private static final List<String> WORK_TO_DO =
            List.of(Stage.REGISTERED.name(), Stage.PLANNED.name(), Stage.RETURNED.name());

    private HazardLists() {}

    static Page<Hazard> page(EntityManager manager, HazardQuery query, Reach reach) {
        Selection selection = new Selection("hazard");
        Whose whose = new Whose(selection);
        whose.within(reach);
        whose.of(query.enterprise());
        whose.ledBy(query.lead());
        whose.at(query.territory());
        Optional<String> sector = query.sector().map(SectorId::value);
        selection
                .andIf("sector_id = ?", sector)
                .andIf("severity = ?", query.level().map(Severity::name))
                .andIf("occurred >= ?", query.from().map(Columns::day))
                .andIf("occurred <= ?", query.until().map(Columns::day))
                .andIf("id < ?", query.after().map(Positions::id).map(Columns::bytes))
                .andMention(query.text(), "number", "enterprise_name", "place", "description");
        query.overdueOn()
                .ifPresent(day ->
                        selection.and("plan_deadline < ?", Columns.day(day)).andIn("stage", WORK_TO_DO));
        List<String> stages = query.stages().stream().map(Stage::name).sorted().toList();
        Optional<String> index =
                whose.column().map(column -> "hazard_" + column).or(() -> sector.map(one -> "hazard_sector"));
        List<Hazard> found = index.isPresent() || stages.isEmpty()
                ? rows(manager, anyOf(stages, selection), index.orElse("hazard_newest"), query.limit())
                        .toList()
                : ofEach(manager, stages, selection, query.limit());
        return Positions.page(found, query.limit(), hazard -> hazard.id().toString());
    }

    private static Selection anyOf(List<String> stages, Selection selection) {
        return stages.isEmpty() ? selection : selection.andIn("stage", stages);
    }

    /** An index gives one stage in order; several stages are merged. */
    private static List<Hazard> ofEach(EntityManager manager, List<String> stages, Selection selection, int limit) {
        return stages.stream()
                .flatMap(stage -> rows(manager, selection.copy().and("stage = ?", stage), "hazard_stage", limit))
                .sorted(Comparator.comparing((Hazard hazard) -> hazard.id().toString())
                        .reversed())
                .limit(limit + 1L)
                .toList();
    }

    private static Stream<Hazard> rows(EntityManager manager, Selection selection, String index, int limit) {
        return selection.list(manager, HazardEntity.class, index, NEWEST_FIRST, limit + 1).stream()
                .map(HazardEntity::toRecord);
    }
}
