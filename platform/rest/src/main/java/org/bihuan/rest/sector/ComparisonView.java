package org.bihuan.rest.sector;

import java.util.List;
import java.util.Locale;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Comparison;
import org.bihuan.rest.json.Json;

/** How a checklist differs from an earlier one. */
public record ComparisonView(List<String> added, List<String> retired, List<ChangeView> changed) {
    /** An item that both have, with the fields that differ. */
    public record ChangeView(String item, List<DifferenceView> fields) {}

    /** One field, with texts to be read by people. */
    public record DifferenceView(String field, String before, String after) {}

    /** The comparison in a language. */
    public static ComparisonView of(Comparison comparison, Locale language) {
        return new ComparisonView(
                ids(comparison.added()),
                ids(comparison.retired()),
                comparison.changed().stream()
                        .map(change -> new ChangeView(
                                change.item().value(),
                                change.fields().stream()
                                        .map(one -> new DifferenceView(
                                                Json.id(one.field()),
                                                one.before().in(language),
                                                one.after().in(language)))
                                        .toList()))
                        .toList());
    }

    private static List<String> ids(List<ItemId> items) {
        return items.stream().map(ItemId::value).toList();
    }
}
