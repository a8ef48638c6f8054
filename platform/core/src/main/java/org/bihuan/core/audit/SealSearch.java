package org.bihuan.core.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.evidence.Evidence.Proof;
import org.bihuan.api.store.EventStore;

/**
 * The seals over some events. They are looked for where they should be: shortly after the event. Only for what was written down
 * under another clock, as the demonstration's, all seals are read.
 */
final class SealSearch {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final EventStore events;
    private final Map<UUID, Seal> byEvent = new HashMap<>();
    private final TreeMap<Long, Seal> found = new TreeMap<>();
    private final Map<Long, List<byte[]>> leaves = new HashMap<>();

    SealSearch(EventStore events, List<Event> wanted) {
        this.events = events;
        Set<UUID> missing = new HashSet<>();
        wanted.forEach(event -> missing.add(event.id()));
        for (Event event : wanted) {
            if (missing.contains(event.id())) {
                Instant until = event.recorded().plus(Sealer.COMMIT_TAKES);
                events.sealsBetween(event.recorded().minus(CLOCKS_DIFFER), until)
                        .forEach(seal -> take(seal, missing));
            }
        }
        if (!missing.isEmpty()) {
            events.seals(seal -> take(seal, missing));
        }
    }

    /** The seals, first to last. */
    Collection<Seal> found() {
        return found.values();
    }

    Optional<Proof> proof(Event event) {
        return Optional.ofNullable(byEvent.get(event.id())).flatMap(seal -> {
            List<byte[]> hashes = leaves.computeIfAbsent(seal.number(), number -> hashes(seal));
            return hashes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Proof(
                            seal.number(), MerkleTree.path(hashes, seal.events().indexOf(event.id()))));
        });
    }

    private void take(Seal seal, Set<UUID> missing) {
        for (UUID id : seal.events()) {
            if (missing.remove(id)) {
                byEvent.put(id, seal);
                found.put(seal.number(), seal);
            }
        }
    }

    /** The hashes of a seal's events in their order; none where one of them is gone. Ids tell when their events were made. */
    private List<byte[]> hashes(Seal seal) {
        long from = seal.events().stream().mapToLong(SealSearch::millis).min().orElse(0);
        long until = seal.events().stream().mapToLong(SealSearch::millis).max().orElse(0);
        Map<UUID, String> hashes = new HashMap<>();
        events.between(
                        Instant.ofEpochMilli(from).minus(CLOCKS_DIFFER),
                        Instant.ofEpochMilli(until).plus(CLOCKS_DIFFER))
                .forEach(event -> hashes.put(event.id(), event.hash()));
        List<byte[]> inOrder = new ArrayList<>();
        for (UUID id : seal.events()) {
            Optional<byte[]> hash = Optional.ofNullable(hashes.get(id)).flatMap(Digest::parsed);
            if (hash.isEmpty()) {
                return List.of();
            }
            inOrder.add(hash.get());
        }
        return inOrder;
    }

    private static long millis(UUID version7) {
        return version7.getMostSignificantBits() >>> Short.SIZE;
    }
}
