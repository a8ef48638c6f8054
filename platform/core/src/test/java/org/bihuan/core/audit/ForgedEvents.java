package org.bihuan.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.EventStore;

/** Events and seals as somebody with access to the database left them. */
record ForgedEvents(EventStore real, UnaryOperator<Stream<Event>> forgeEvents, UnaryOperator<Stream<Seal>> forgeSeals)
        implements EventStore {
    static ForgedEvents events(EventStore real, UnaryOperator<Stream<Event>> forge) {
        return new ForgedEvents(real, forge, seals -> seals);
    }

    static ForgedEvents seals(EventStore real, UnaryOperator<Stream<Seal>> forge) {
        return new ForgedEvents(real, events -> events, forge);
    }

    @Override
    public List<Event> of(UUID record) {
        return forgeEvents.apply(real.of(record).stream()).toList();
    }

    @Override
    public Optional<Event> byKey(UserId actor, String key) {
        return real.byKey(actor, key);
    }

    @Override
    public List<Event> byKey(String key) {
        return real.byKey(key);
    }

    @Override
    public void all(Consumer<Event> to) {
        Stream.Builder<Event> events = Stream.builder();
        real.all(events);
        forgeEvents.apply(events.build()).forEach(to);
    }

    @Override
    public void since(Instant instant, Consumer<Event> to) {
        real.since(instant, to);
    }

    @Override
    public List<Event> between(Instant from, Instant until) {
        return real.between(from, until);
    }

    @Override
    public List<Seal> sealsBetween(Instant from, Instant until) {
        return real.sealsBetween(from, until);
    }

    @Override
    public void touched(Instant since, BiConsumer<RecordKind, UUID> to) {
        real.touched(since, to);
    }

    @Override
    public Optional<Seal> seal(long number) {
        Stream.Builder<Seal> seals = Stream.builder();
        seals(seals);
        return seals.build().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public void seal(Seal seal) {
        real.seal(seal);
    }

    @Override
    public Optional<Seal> lastSeal() {
        return real.lastSeal();
    }

    @Override
    public void seals(Consumer<Seal> to) {
        Stream.Builder<Seal> seals = Stream.builder();
        real.seals(seals);
        forgeSeals.apply(seals.build()).forEach(to);
    }
}
