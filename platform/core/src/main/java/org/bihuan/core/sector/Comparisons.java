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

    /** A sector as it is on a day. */
    record AsOf(SectorDefinition sector, LocalDate day) {
        private Optional<ChecklistItem> applying(ItemId item) {
            return sector.item(item).filter(one -> one.applies(day));
        }

        /** The items that apply here and not there. */
        private List<ItemId> without(AsOf there) {
            return ids(
                    sector,
                    item -> item.applies(day) && there.applying(item.id()).isEmpty());
        }
    }

    /** What changes between two days, be the content version of both the same or not. */
    static Comparison ofDays(AsOf before, AsOf after) {
        List<Change> changed = after.sector().items().stream()
                .filter(item -> item.applies(after.day()))
                .flatMap(item -> before
                        .applying(item.id())
                        .map(old -> new Change(
                                item.id(), Facts.of(old, before.day()).differing(Facts.of(item, after.day()))))
                        .stream())
                .filter(change -> !change.fields().isEmpty())
                .toList();
        return new Comparison(after.without(before), before.without(after), changed);
    }

    /** The days after a given one on which judging changes. */
    static List<Turn> turns(SectorDefinition sector, LocalDate since) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        sector.items().forEach(item -> days.addAll(item.turns()));
        return days.tailSet(since, false).stream()
                .map(day -> new Turn(day, ofDays(new AsOf(sector, day.minusDays(1)), new AsOf(sector, day))))
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
