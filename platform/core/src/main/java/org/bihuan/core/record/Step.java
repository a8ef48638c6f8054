package org.bihuan.core.record;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.Rests;

/**
 * A step that nothing stands against.
 *
 * @param action what is done
 * @param reason why, or blank
 * @param after the record after it
 * @param companions other records that change with it
 * @param rests what else it rests on
 */
public record Step<R extends Record & CampaignRecord>(
        String action, String reason, R after, List<Companion<?>> companions, Rests rests) {
    /** A step of one record alone. */
    public Step(String action, String reason, R after) {
        this(action, reason, after, List.of(), Rests.NOTHING);
    }

    /** The same step, which leaves another record. */
    public Step<R> of(R other) {
        return new Step<>(action, reason, other, companions, rests);
    }

    /** The same step, with which one more record changes. */
    public Step<R> with(Companion<?> companion) {
        return new Step<>(
                action,
                reason,
                after,
                Stream.concat(companions.stream(), Stream.of(companion)).toList(),
                rests);
    }

    /** The same step, which is right only as long as nobody changes this. */
    public Step<R> resting(Rests other) {
        return new Step<>(action, reason, after, companions, other);
    }
}
