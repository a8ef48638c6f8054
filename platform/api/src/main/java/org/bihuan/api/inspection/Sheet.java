package org.bihuan.api.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.record.Link;

/**
 * What is filled in at a check (检查表): inspections and self-checks alike. Ids of items are unique over all checklists.
 *
 * @param checklists by which is checked, in order; none before the check begins
 */
public record Sheet(List<Checklist> checklists) {
    /** The sheet of a check that has not begun. */
    public static Sheet none() {
        return new Sheet(List.of());
    }

    public Stream<CheckedItem> items() {
        return checklists.stream().flatMap(list -> list.items().stream());
    }

    public Optional<CheckedItem> item(ItemId id) {
        return items().filter(one -> one.item().equals(id)).findFirst();
    }

    /** The checklist on which an item stands. */
    public Optional<Checklist> checklist(ItemId id) {
        return checklists.stream()
                .filter(list -> list.items().stream().anyMatch(one -> one.item().equals(id)))
                .findFirst();
    }

    /** The same after some items were answered, perhaps anew. */
    public Sheet answered(Map<ItemId, Answer> answers) {
        return new Sheet(checklists.stream()
                .map(list -> list.each(one -> Optional.ofNullable(answers.get(one.item()))
                        .map(one::answered)
                        .orElse(one)))
                .toList());
    }

    /** The same after some items led to a hazard. */
    public Sheet found(Collection<ItemId> items, Finding hazard) {
        return new Sheet(checklists.stream()
                .map(list -> list.each(one -> items.contains(one.item()) ? one.found(hazard) : one))
                .toList());
    }

    /** The hazards that were found, each once. */
    public List<Link> hazards() {
        return items().flatMap(one -> one.finding().stream())
                .map(finding -> new Link(RecordKind.HAZARD, finding.hazard()))
                .distinct()
                .toList();
    }
}
