package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.store.EventStore;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedEventsTest {
    private static final int SEALS = 40;
    private static final int LARGEST = 700;
    private static final int ORDERS = 8;

    private final EventStore store = new InMemoryStores().events();
    private final Random random = new Random(11);
    private final Map<UUID, byte[]> hashes = new LinkedHashMap<>();

    @BeforeEach
    void sealSomeEvents() {
        String before = "";
        for (int number = 1; number <= SEALS; number++) {
            List<UUID> ids = new ArrayList<>();
            for (int i = random.nextInt(LARGEST); i >= 0; i--) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                byte[] hash = new byte[Digest.LENGTH];
                random.nextBytes(hash);
                hashes.put(id, hash);
                ids.add(id);
            }
            String root = MerkleTree.root(ids.stream().map(this::hash).toList());
            Seal seal = Hashes.sealed(number, Instant.ofEpochMilli(number), ids, root, before);
            store.seal(seal);
            before = seal.hash();
        }
    }

    @Test
    void whatIsAsItWasSealedIsFoundSoInWhateverOrderItLies() {
        for (int order = 0; order < ORDERS; order++) {
            List<UUID> ids = inSomeOrder(order);
            SealedEvents events = new SealedEvents(store);
            ids.forEach(id -> events.add(id, hash(id)));

            assertThat(findings(events)).isEmpty();
            assertThat(events.allSealed()).isTrue();
            assertThat(events.events()).isEqualTo(hashes.size());
            assertThat(events.seals()).isEqualTo(SEALS);
        }
    }

    @Test
    void anEventAlteredMissingOrAddedIsTheOneThatIsToldInWhateverOrderTheyLie() {
        for (int order = 0; order < ORDERS; order++) {
            List<UUID> ids = new ArrayList<>(inSomeOrder(order));
            UUID altered = ids.remove(random.nextInt(ids.size()));
            UUID missing = ids.remove(random.nextInt(ids.size()));
            UUID added = new UUID(random.nextLong(), random.nextLong());
            SealedEvents events = new SealedEvents(store);
            events.add(added, hash(missing));
            events.add(altered, hash(missing));
            ids.forEach(id -> events.add(id, hash(id)));

            assertThat(findings(events))
                    .containsExactlyInAnyOrderElementsOf(
                            sealOf(altered) == sealOf(missing)
                                    ? Set.of(removed(missing))
                                    : Set.of(
                                            removed(missing),
                                            new Finding(
                                                    new Place.OfSeal(sealOf(altered), Optional.empty()),
                                                    Code.EVENT_ALTERED)));
            assertThat(events.unsealed(added)).isTrue();
            assertThat(ids).noneMatch(events::unsealed);
            assertThat(events.allSealed()).isFalse();
        }
    }

    @Test
    void anIdThatComesTwiceBeforeItsSealIsCompleteIsToldAtOnce() {
        SealedEvents events = new SealedEvents(store);
        UUID id = new UUID(1, 1);
        byte[] hash = new byte[Digest.LENGTH];

        assertThat(events.add(id, hash)).isTrue();
        assertThat(events.add(id, hash)).isFalse();
        assertThat(events.unsealed(id)).isTrue();
    }

    private byte[] hash(UUID id) {
        return Objects.requireNonNull(hashes.get(id));
    }

    private Finding removed(UUID id) {
        return new Finding(new Place.OfSeal(sealOf(id), Optional.of(id)), Code.EVENT_REMOVED);
    }

    private long sealOf(UUID id) {
        for (long number = 1; number <= SEALS; number++) {
            if (store.seal(number).orElseThrow().events().contains(id)) {
                return number;
            }
        }
        throw new IllegalArgumentException(id.toString());
    }

    /** As they were sealed, by neighbours that changed places, backwards, or anyhow. */
    private List<UUID> inSomeOrder(int order) {
        List<UUID> ids = new ArrayList<>(hashes.keySet());
        switch (order % 4) {
            case 1 -> {
                for (int i = 0; i + 9 < ids.size(); i += 5) {
                    Collections.swap(ids, i, i + random.nextInt(9));
                }
            }
            case 2 -> Collections.reverse(ids);
            case 3 -> Collections.shuffle(ids, random);
            default -> {
                // as they were sealed
            }
        }
        return ids;
    }

    private static Set<Finding> findings(SealedEvents events) {
        List<Finding> findings = new ArrayList<>();
        events.readSeals(findings::add);
        return findings.stream().collect(Collectors.toSet());
    }
}
