package org.bihuan.api.work;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.Measure;
import org.bihuan.api.text.Text;

/**
 * A kind of work that is recorded, such as a study session.
 *
 * @param id its id
 * @param label its name
 * @param quantity what its number says; empty: it has none
 * @param amount what its amount of money says; empty: it has none
 * @param counted what of it the figures count
 * @param feeds the indicators of Annex 1 that it feeds; none: it is recorded only
 */
public record WorkKind(
        String id, Text label, Optional<Text> quantity, Optional<Text> amount, Counted counted, List<Feed> feeds) {
    /** What of a record the figures count. */
    public enum Counted {
        /** The record itself, once. */
        ONCE,
        /** Its quantity, which is needed then. */
        QUANTITY,
        /** Its amount, which is needed then. */
        AMOUNT
    }

    /**
     * An indicator of Annex 1.
     *
     * @param indicator which one; the name is the indicator's id
     * @param label as printed
     */
    public record Feed(Measure indicator, Text label) {}

    /** Whether it is about rewards for tips: nothing in its records may say who reported. */
    public boolean rewards() {
        return feeds.stream().anyMatch(feed -> feed.indicator() == Measure.LEADERSHIP_05A);
    }

    /** The kind that a record tells of, for one whose kind is known no more: it has the figures that the record has. */
    public static WorkKind of(WorkRecord work) {
        Text name = Text.of(work.workName());
        return new WorkKind(
                work.work(),
                name,
                work.content().quantity().map(quantity -> name),
                work.content().amount().map(amount -> name),
                work.counted(),
                work.feeds().stream().map(measure -> new Feed(measure, name)).toList());
    }
}
