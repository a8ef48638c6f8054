package org.bihuan.core.record;

import org.bihuan.api.record.CampaignRecord;

/**
 * A step that nothing stands against but perhaps the version.
 *
 * @param action what is done
 * @param reason why, or blank
 * @param version the version that the caller saw
 * @param after the record after it
 */
public record Step<R extends Record & CampaignRecord>(String action, String reason, long version, R after) {}
