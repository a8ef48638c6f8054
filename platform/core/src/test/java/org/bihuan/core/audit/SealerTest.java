package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.EventStore;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.Test;

class SealerTest {
    private final Flaky events = new Flaky(new InMemoryStores().events());
    private final Sealer sealer = new Sealer(events, Clock.systemUTC(), Duration.ofDays(1));

    @Test
    void sealsFollowOneAnother() {
        sealer.add(event());
        sealer.sealNow();
        sealer.add(event());
        sealer.sealNow();
        sealer.sealNow();
        List<Seal> seals = seals();
        assertThat(seals).extracting(Seal::number).containsExactly(1L, 2L);
        assertThat(seals.get(1).previousHash()).isEqualTo(seals.get(0).hash());
        assertThat(sealer.unsealed()).isEmpty();
    }

    @Test
    void eventsWaitWhileTheDatabaseIsAway() {
        Event event = event();
        events.away = true;
        sealer.add(event);
        sealer.sealNow();
        assertThat(sealer.unsealed()).containsExactly(event.id());
        events.away = false;
        sealer.sealNow();
        assertThat(seals()).hasSize(1);
        assertThat(sealer.unsealed()).isEmpty();
    }

    @Test
    void aSealWhoseKeepingWasNotConfirmedIsNotMadeTwice() {
        sealer.add(event());
        events.confirms = false;
        sealer.sealNow();
        events.confirms = true;
        sealer.sealNow();
        assertThat(seals()).hasSize(1);
        assertThat(sealer.unsealed()).isEmpty();
    }

    @Test
    void twoNodesShareOneChain() {
        Sealer other = new Sealer(events, Clock.systemUTC(), Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            sealer.add(event());
            sealer.sealNow();
            other.add(event());
            other.sealNow();
        }
        List<Seal> seals = seals();
        assertThat(seals).extracting(Seal::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(seals.stream().flatMap(seal -> seal.events().stream())).doesNotHaveDuplicates();
        other.stop();
    }

    @Test
    void whatIsLeftIsSealedAtTheEnd() {
        sealer.add(event());
        sealer.stop();
        assertThat(seals()).hasSize(1);
    }

    private List<Seal> seals() {
        List<Seal> seals = new ArrayList<>();
        events.seals(seals::add);
        return seals;
    }

    private static Event event() {
        return Hashes.hashed(Some.anEvent(RecordKind.HAZARD, Some.id(), 1).build());
    }

    /** A store that is away now and then. */
    private static final class Flaky implements EventStore {
        private final EventStore real;
        private boolean away;
        private boolean confirms = true;

        Flaky(EventStore real) {
            this.real = real;
        }

        @Override
        public void seal(Seal seal) {
            if (away) {
                throw new IllegalStateException("away");
            }
            real.seal(seal);
            if (!confirms) {
                throw new IllegalStateException("lost on the way back");
            }
        }

        @Override
        public List<Event> of(UUID record) {
            return real.of(record);
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
            real.all(to);
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
            return real.seal(number);
        }

        @Override
        public Optional<Seal> lastSeal() {
            return real.lastSeal();
        }

        @Override
        public void seals(Consumer<Seal> to) {
            real.seals(to);
        }
    }
}
