package org.bihuan.core.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.Comparison.Change;
import org.bihuan.api.sector.Comparison.Difference;
import org.bihuan.api.sector.Comparison.Field;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.Turn;

/** How checklists differ, from one content version to the next and from one day to another. */
final class Comparisons {
    private Comparisons() {}

    /** What a new content version changes; all its items are new where there was none before. */
    static Comparison ofVersions(Optional<SectorDefinition> before, SectorDefinition now) {
        List<Change> changed = now.items().stream()
                .flatMap(item -> earlier(before, item)
                        .map(old -> new Change(item.id(), changes(old, item)))
                        .filter(change -> !change.fields().isEmpty())
                        .stream())
                .toList();
        return new Comparison(
                ids(now, item -> earlier(before, item).isEmpty()),
                ids(now, item -> earlier(before, item)
                        .filter(old -> retires(old, item))
                        .isPresent()),
                changed);
    }

    /** What changes within one content version between two days. */
    static Comparison ofDays(SectorDefinition sector, LocalDate before, LocalDate after) {
        List<Change> changed = sector.items().stream()
                .filter(item -> item.applies(before) && item.applies(after))
                .map(item -> new Change(item.id(), Facts.of(item, before).differing(Facts.of(item, after))))
                .filter(change -> !change.fields().isEmpty())
                .toList();
        return new Comparison(
                ids(sector, item -> !item.applies(before) && item.applies(after)),
                ids(sector, item -> item.applies(before) && !item.applies(after)),
                changed);
    }

    /** The days after a given one on which judging changes. */
    static List<Turn> turns(SectorDefinition sector, LocalDate since) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        sector.items().forEach(item -> days.addAll(item.turns()));
        return days.tailSet(since, false).stream()
                .map(day -> new Turn(day, ofDays(sector, day.minusDays(1), day)))
                .filter(turn -> !turn.change().isEmpty())
                .toList();
    }

    private static Optional<ChecklistItem> earlier(Optional<SectorDefinition> before, ChecklistItem item) {
        return before.flatMap(sector -> sector.item(item.id()));
    }

    private static boolean retires(ChecklistItem before, ChecklistItem now) {
        return before.until().isEmpty() && now.until().isPresent();
    }

    /** That an item gets a last day makes it retired, not changed. */
    private static List<Difference> changes(ChecklistItem before, ChecklistItem now) {
        boolean retires = retires(before, now);
        return Facts.of(before).differing(Facts.of(now)).stream()
                .filter(one -> !(retires && one.field() == Field.UNTIL))
                .toList();
    }

    private static List<ItemId> ids(SectorDefinition sector, Predicate<ChecklistItem> which) {
        return sector.items().stream().filter(which).map(ChecklistItem::id).toList();
    }
}
