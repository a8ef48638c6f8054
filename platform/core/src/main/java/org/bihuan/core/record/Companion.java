package org.bihuan.core.record;

import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.Stored;

/**
 * Another record that changes in the same transaction; it gets an event of its own.
 *
 * @param before as it is stored
 * @param after as it will be
 * @param action what is done to it
 * @param reason why, or blank
 */
public record Companion<C extends Record & CampaignRecord>(Stored<C> before, C after, String action, String reason) {}
