package org.bihuan.testkit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.RecordTypes;
import org.bihuan.api.store.Rests;
import org.bihuan.api.store.Rests.Concerned;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryLedgerStore implements LedgerStore {
    private static final int MOST = 200;

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

    @Override
    public void keep(List<Written> written, Rests rests) {
        synchronized (events) {
            changed(rests).ifPresent(id -> {
                throw new StaleRecordException(id.toString());
            });
            keep(written);
        }
    }

    @Override
    public Optional<RecordId> changed(Rests rests) {
        synchronized (events) {
            return rests.hazards().entrySet().stream()
                    .filter(one -> !version(one.getKey()).equals(Optional.of(one.getValue())))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> rests.concerned().flatMap(some -> some.changed(concerning(some))));
        }
    }

    private Optional<Long> version(RecordId hazard) {
        return hazards.find(new HazardId(hazard.value()))
                .map(stored -> stored.record().version());
    }

    private Map<RecordId, Long> concerning(Concerned concerned) {
        Class<? extends CampaignRecord> type =
                RecordTypes.type(concerned.kind()).orElseThrow();
        Map<RecordId, Long> versions = new HashMap<>();
        concerned.others().forEach(other -> records.list(
                        type, RecordQuery.select().link(other).first(MOST), new Reach.All())
                .items()
                .forEach(record -> versions.put(record.head().id(), record.version())));
        return versions;
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
