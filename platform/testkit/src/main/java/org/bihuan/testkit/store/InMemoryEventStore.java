package org.bihuan.testkit.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.RepeatedCommandException;

/** Events and seals in memory; its lock is the transaction of all fakes. */
final class InMemoryEventStore implements EventStore {
    private final List<Event> events = new ArrayList<>();
    private final TreeMap<Long, Seal> seals = new TreeMap<>();

    /** To be called, like {@link #append}, with this store locked. */
    void refuseRepeated(Event event) {
        event.key().flatMap(key -> byKey(event.actor(), key.value())).ifPresent(earlier -> {
            throw new RepeatedCommandException(earlier);
        });
    }

    void append(Event event) {
        events.add(event);
    }

    @Override
    public synchronized List<Event> of(UUID record) {
        return events.stream()
                .filter(event -> event.record().equals(record))
                .sorted(Comparator.comparingLong(Event::sequence))
                .toList();
    }

    @Override
    public synchronized Optional<Event> byKey(UserId actor, String key) {
        return events.stream()
                .filter(event -> event.actor().equals(actor)
                        && event.key().filter(one -> one.value().equals(key)).isPresent())
                .findFirst();
    }

    @Override
    public List<Event> byKey(String key) {
        return snapshot().stream()
                .filter(event ->
                        event.key().filter(one -> one.value().equals(key)).isPresent())
                .sorted(Comparator.comparing(Event::recorded))
                .toList();
    }

    @Override
    public void all(Consumer<Event> to) {
        // the last one first: nobody may count on an order
        List<Event> all = snapshot();
        for (int i = all.size() - 1; i >= 0; i--) {
            to.accept(all.get(i));
        }
    }

    @Override
    public void since(Instant instant, Consumer<Event> to) {
        recordedSince(instant).forEach(to);
    }

    private Stream<Event> recordedSince(Instant instant) {
        return snapshot().stream().filter(event -> !event.recorded().isBefore(instant));
    }

    @Override
    public List<Event> between(Instant from, Instant until) {
        return recordedSince(from)
                .filter(event -> !event.recorded().isAfter(until))
                .toList();
    }

    @Override
    public void touched(Instant instant, BiConsumer<RecordKind, UUID> to) {
        recordedSince(instant).forEach(event -> to.accept(event.kind(), event.record()));
    }

    @Override
    public synchronized Optional<Seal> seal(long number) {
        return Optional.ofNullable(seals.get(number));
    }

    @Override
    public synchronized void seal(Seal seal) {
        if (seals.putIfAbsent(seal.number(), seal) != null) {
            throw new DuplicateRecordException("seal " + seal.number());
        }
    }

    @Override
    public synchronized Optional<Seal> lastSeal() {
        return seals.isEmpty()
                ? Optional.empty()
                : Optional.of(seals.lastEntry().getValue());
    }

    @Override
    public synchronized List<Seal> sealsBetween(Instant from, Instant until) {
        return seals.values().stream()
                .filter(seal -> !seal.sealed().isBefore(from) && !seal.sealed().isAfter(until))
                .toList();
    }

    @Override
    public void seals(Consumer<Seal> to) {
        List<Seal> all;
        synchronized (this) {
            all = List.copyOf(seals.values());
        }
        all.forEach(to);
    }

    private synchronized List<Event> snapshot() {
        return List.copyOf(events);
    }
}
