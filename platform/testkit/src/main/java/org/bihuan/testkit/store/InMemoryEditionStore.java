package org.bihuan.testkit.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.EditionStore;

final class InMemoryEditionStore implements EditionStore {
    private final Map<SectorId, NavigableMap<Instant, SectorEdition>> editions = new HashMap<>();

    @Override
    public synchronized List<SectorEdition> of(SectorId sector) {
        return new ArrayList<>(editions.getOrDefault(sector, new TreeMap<>()).values());
    }

    @Override
    public synchronized void keep(SectorEdition edition) {
        editions.computeIfAbsent(edition.sector(), sector -> new TreeMap<>()).putIfAbsent(edition.since(), edition);
    }
}
