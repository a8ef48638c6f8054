package org.bihuan.core.record;

import java.util.List;
import org.bihuan.api.record.CampaignRecord;

/**
 * A new record, and others that change because of it.
 *
 * @param record the new one
 * @param companions the others
 */
public record Made<R extends Record & CampaignRecord>(R record, List<Companion<?>> companions) {
    /** With one that changes. */
    public Made(R record, Companion<?> companion) {
        this(record, List.of(companion));
    }
}
