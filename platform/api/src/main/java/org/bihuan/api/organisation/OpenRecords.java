package org.bihuan.api.organisation;

import java.util.List;
import org.bihuan.api.record.CampaignRecord;

/**
 * The open records with which successors of an enterprise have to go on once it is split: its own, and those with which it goes on
 * itself after others.
 *
 * @param records hazards, then prominent issues, risks and look-backs, at most 1000
 * @param beyond how many more there are
 */
public record OpenRecords(List<CampaignRecord> records, long beyond) {
    public OpenRecords {
        records = List.copyOf(records);
    }
}
