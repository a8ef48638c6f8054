package org.bihuan.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.store.EventStore;

/**
 * The hashes of events, compared with the seals. Events lie nearly in the order in which they were sealed: a seal is compared
 * as soon as all its events were read, so that few hashes wait at a time, near enough for the processor. Whatever does not lie
 * so waits until the end.
 */
final class SealedEvents {
    /** So many rows are given up together. */
    private static final int WORTH_GIVING_UP = 1 << 12;

    /** So many seals that are gone in a row are named; a number that somebody altered may leave any gap. */
    private static final int MOST_GONE = 100;

    private final EventStore store;
    /** The last seal of which every event will be read. */
    private final long last;

    private final Map<Long, Boolean> compared = new HashMap<>();
    private LongTable waiting = new LongTable(Digest.LENGTH / Long.BYTES);
    private List<byte[]> leaves = new ArrayList<>();
    private Optional<Seal> next;
    private Optional<Seal> before = Optional.empty();
    private long count;
    private long seals;

    SealedEvents(EventStore store) {
        this.store = store;
        this.last = store.lastSeal().map(Seal::number).orElse(0L);
        this.next = following(0);
    }

    /** Takes in the hash of an event; false if one with this id waits already. */
    boolean add(UUID id, byte[] hash) {
        count++;
        boolean added = waiting.put(id, Digest.longs(hash));
        while (next.isPresent() && complete(next.get().events())) {
            compare(next.get());
            next = following(next.get().number());
        }
        return added;
    }

    /** Looks on for the hashes of a seal's events where it stopped; whether all are here. */
    private boolean complete(List<UUID> events) {
        while (leaves.size() < events.size()) {
            int row = waiting.find(events.get(leaves.size()));
            if (row < 0) {
                return false;
            }
            leaves.add(Digest.ofLongs(waiting.values(row)));
        }
        return true;
    }

    private void compare(Seal seal) {
        compared.put(seal.number(), MerkleTree.root(leaves).equals(seal.root()));
        seal.events().forEach(id -> waiting.mark(waiting.find(id)));
        leaves = new ArrayList<>();
        if (waiting.countMarked() >= WORTH_GIVING_UP) {
            waiting = waiting.unmarked();
        }
    }

    /** The next seal of those of which every event will be read; where one is missing, the rest waits until the end. */
    private Optional<Seal> following(long number) {
        return number < last ? store.seal(number + 1) : Optional.empty();
    }

    /** Takes in the seals, after all events. */
    void readSeals(Consumer<Finding> to) {
        store.seals(seal -> read(seal, to));
    }

    private void read(Seal seal, Consumer<Finding> to) {
        seals++;
        long expected = before.map(Seal::number).orElse(0L) + 1;
        for (long gone = expected; gone < Math.min(seal.number(), expected + MOST_GONE); gone++) {
            to.accept(new Finding(new Place.OfSeal(gone, Optional.empty()), Code.SEAL_REMOVED));
        }
        boolean follows = seal.number() > expected
                || seal.previousHash().equals(before.map(Seal::hash).orElse(""));
        if (!follows || !Hashes.of(seal).hex().equals(seal.hash())) {
            to.accept(new Finding(new Place.OfSeal(seal.number(), Optional.empty()), Code.SEAL_ALTERED));
        }
        before = Optional.of(seal);
        if (!Optional.ofNullable(compared.get(seal.number())).orElseGet(() -> compareLate(seal, to))) {
            to.accept(new Finding(new Place.OfSeal(seal.number(), Optional.empty()), Code.EVENT_ALTERED));
        }
    }

    /** Whether the events are what was sealed; where one is missing just that is told. */
    private boolean compareLate(Seal seal, Consumer<Finding> to) {
        List<byte[]> found = new ArrayList<>(seal.events().size());
        for (UUID id : seal.events()) {
            int row = waiting.find(id);
            if (row >= 0) {
                waiting.mark(row);
                found.add(Digest.ofLongs(waiting.values(row)));
            } else if (seal.number() <= last) {
                to.accept(new Finding(new Place.OfSeal(seal.number(), Optional.of(id)), Code.EVENT_REMOVED));
            }
        }
        return found.size() < seal.events().size() || MerkleTree.root(found).equals(seal.root());
    }

    /** Whether no seal speaks of an event that was taken in. */
    boolean unsealed(UUID id) {
        int row = waiting.find(id);
        return row >= 0 && !waiting.marked(row);
    }

    boolean allSealed() {
        return waiting.allMarked();
    }

    /** How many events were taken in. */
    long events() {
        return count;
    }

    /** How many seals were read. */
    long seals() {
        return seals;
    }
}
