package org.bihuan.core.hazard;

import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.Addition;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.record.Shelf;

/** The ledger as the course of changes sees it. */
record HazardShelf(HazardStore hazards) implements Shelf<Hazard> {
    @Override
    public void add(Hazard hazard, Event event) {
        hazards.add(hazard, event);
    }

    @Override
    public void addAll(Consumer<Consumer<Addition<Hazard>>> additions) {
        hazards.addAll(additions);
    }

    @Override
    public void change(Hazard hazard, Event event) {
        hazards.change(hazard, event);
    }

    @Override
    public Optional<Stored<Hazard>> find(RecordId id) {
        return hazards.find(new HazardId(id.value()));
    }
}
