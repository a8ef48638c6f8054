package org.bihuan.core.record;

import org.bihuan.api.record.CampaignRecord;

/**
 * A new record, and another one that changes because of it.
 *
 * @param record the new one
 * @param companion the other
 */
public record Made<R extends Record & CampaignRecord>(R record, Companion<?> companion) {}
