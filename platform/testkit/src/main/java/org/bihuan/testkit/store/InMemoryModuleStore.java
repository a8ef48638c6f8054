package org.bihuan.testkit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bihuan.api.audit.Event;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;

final class InMemoryModuleStore implements ModuleStore {
    private final InMemoryEventStore events;
    private final TreeMap<String, Stored<WantedModule>> modules = new TreeMap<>();
    private final Map<SectorId, byte[]> jars = new HashMap<>();

    InMemoryModuleStore(InMemoryEventStore events) {
        this.events = events;
    }

    @Override
    public void keep(WantedModule module, Optional<byte[]> jar, Event event) {
        synchronized (events) {
            events.refuseRepeated(event);
            long before = find(module.sector())
                    .map(stored -> stored.record().version())
                    .orElse(0L);
            if (before != module.version() - 1) {
                throw new StaleRecordException(module.sector().value());
            }
            modules.put(module.sector().value(), new Stored<>(module, event.hash()));
            jar.ifPresent(bytes -> jars.put(module.sector(), bytes.clone()));
            events.append(event);
        }
    }

    @Override
    public Optional<Stored<WantedModule>> find(SectorId sector) {
        synchronized (events) {
            return Optional.ofNullable(modules.get(sector.value()));
        }
    }

    @Override
    public List<Stored<WantedModule>> all() {
        synchronized (events) {
            return List.copyOf(modules.values());
        }
    }

    @Override
    public Optional<byte[]> jar(SectorId sector) {
        synchronized (events) {
            return Optional.ofNullable(jars.get(sector)).map(byte[]::clone);
        }
    }
}
