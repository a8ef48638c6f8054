package org.bihuan.api.sector;

import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.text.Text;

/**
 * How a checklist of one edition, or of one day, differs from that of an earlier one.
 *
 * @param added items that are new, or apply only now
 * @param retired items that got a last day, or do not apply any more
 * @param changed items that are judged by another wording, basis or severity
 */
public record Comparison(List<ItemId> added, List<ItemId> retired, List<Change> changed) {
    /** No difference at all. */
    public static final Comparison NOTHING = new Comparison(List.of(), List.of(), List.of());

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /**
     * An item that both have.
     *
     * @param item which
     * @param fields what differs, at least one field
     */
    public record Change(ItemId item, List<Difference> fields) {}

    /**
     * One field that differs.
     *
     * @param field which
     * @param before what it said, as people read it
     * @param after what it says
     */
    public record Difference(Field field, Text before, Text after) {}

    /** What is compared of an item. */
    public enum Field {
        REQUIREMENT,
        BASIS,
        SEVERITY,
        GROUND,
        CHECK,
        MEASURE,
        FROM,
        UNTIL
    }
}
