package org.bihuan.core.record;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.record.CampaignRecord;

/**
 * A step that nothing stands against.
 *
 * @param action what is done
 * @param reason why, or blank
 * @param after the record after it
 * @param companions other records that change with it
 */
public record Step<R extends Record & CampaignRecord>(
        String action, String reason, R after, List<Companion<?>> companions) {
    /** A step of one record alone. */
    public Step(String action, String reason, R after) {
        this(action, reason, after, List.of());
    }

    /** The same step, which leaves another record. */
    public Step<R> of(R other) {
        return new Step<>(action, reason, other, companions);
    }

    /** The same step, with which one more record changes. */
    public Step<R> with(Companion<?> companion) {
        return new Step<>(
                action,
                reason,
                after,
                Stream.concat(companions.stream(), Stream.of(companion)).toList());
    }
}
