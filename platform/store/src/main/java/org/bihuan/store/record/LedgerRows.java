package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.store.hazard.HazardRows;

/** Writes records of any kind within a transaction that somebody else has begun. */
public final class LedgerRows {
    private LedgerRows() {}

    /**
     * Adds or replaces each of them.
     *
     * @throws org.bihuan.api.store.StaleRecordException if one is not at the version before
     */
    public static void write(EntityManager manager, List<Written> records) {
        records.forEach(one -> write(manager, one.record(), one.event().hash()));
    }

    private static void write(EntityManager manager, CampaignRecord record, String hash) {
        boolean added = record.version() == 1;
        if (record instanceof Hazard hazard) {
            if (added) {
                HazardRows.add(manager, hazard, hash);
            } else {
                HazardRows.change(manager, hazard, hash);
            }
        } else if (added) {
            RecordRows.add(manager, record, hash);
        } else {
            RecordRows.change(manager, record, hash);
        }
    }
}
