package org.bihuan.testkit.store;

import java.util.List;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryLedgerStore implements LedgerStore {
    private final InMemoryEventStore events;
    private final InMemoryHazardStore hazards;
    private final InMemoryRecordStore records;

    InMemoryLedgerStore(InMemoryEventStore events, InMemoryHazardStore hazards, InMemoryRecordStore records) {
        this.events = events;
        this.hazards = hazards;
        this.records = records;
    }

    @Override
    public void keep(List<Written> written) {
        synchronized (events) {
            check(written);
            written.forEach(this::put);
        }
    }

    /** Refuses what could not be kept now. */
    void check(List<Written> written) {
        written.forEach(one -> events.refuseRepeated(one.event()));
        written.forEach(one -> refuseStale(one.record()));
    }

    private void refuseStale(CampaignRecord record) {
        boolean added = record.version() == 1;
        boolean fits = record instanceof Hazard hazard
                ? added ? !hazards.numberIsTaken(hazard) : hazards.follows(hazard)
                : added ? !records.isTaken(record) : records.follows(record);
        if (!fits) {
            throw new StaleRecordException(record.head().number());
        }
    }

    private void put(Written one) {
        if (one.record() instanceof Hazard hazard) {
            hazards.put(new Stored<>(hazard, one.event().hash()));
        } else {
            records.put(one.record(), one.event());
        }
        events.append(one.event());
    }
}
