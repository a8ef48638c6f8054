package org.bihuan.modules.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bihuan.api.audit.Event;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.Stored;

/** A store whose disk is full, or whose jar is another one, when a test says so. */
final class FailingStore implements ModuleStore {
    final AtomicBoolean failing = new AtomicBoolean();
    private final Map<SectorId, byte[]> spoilt = new ConcurrentHashMap<>();
    private final ModuleStore store;

    FailingStore(ModuleStore store) {
        this.store = store;
    }

    void spoilJar(SectorId sector, byte[] jar) {
        spoilt.put(sector, jar);
    }

    @Override
    public void keep(WantedModule module, Optional<byte[]> jar, Event event) {
        if (failing.get()) {
            throw new IllegalStateException("disk full");
        }
        store.keep(module, jar, event);
    }

    @Override
    public Optional<Stored<WantedModule>> find(SectorId sector) {
        return store.find(sector);
    }

    @Override
    public List<Stored<WantedModule>> all() {
        return store.all();
    }

    @Override
    public Optional<byte[]> jar(SectorId sector) {
        return Optional.ofNullable(spoilt.get(sector)).or(() -> store.jar(sector));
    }
}
