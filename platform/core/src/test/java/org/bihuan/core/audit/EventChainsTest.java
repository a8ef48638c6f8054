package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class EventChainsTest {
    private static final int LONGEST = 6;
    private static final int ORDERS = 50;

    private final Random random = new Random(5);

    @Test
    void aChainIsWholeInWhateverOrderItIsTold() {
        for (int order = 0; order < ORDERS; order++) {
            List<Event> chain = chain(1 + order % LONGEST);
            Collections.shuffle(chain, random);
            assertThat(told(chain)).isTrue();
        }
    }

    @Test
    void anyEventThatIsMissingIsFoundButTheLastWhichLeavesAShorterChain() {
        List<Event> chain = chain(LONGEST);
        for (int missing = 0; missing < LONGEST - 1; missing++) {
            List<Event> rest = new ArrayList<>(chain);
            rest.remove(missing);
            Collections.shuffle(rest, random);
            assertThat(told(rest)).as("without %s", missing).isFalse();
        }
        assertThat(told(chain.subList(0, LONGEST - 1))).isTrue();
    }

    @Test
    void anEventOfAnotherChainIsFound() {
        List<Event> chain = chain(LONGEST);
        List<Event> other = chain(LONGEST, chain.get(0).record());
        for (int place = 0; place < LONGEST; place++) {
            List<Event> mixed = new ArrayList<>(chain);
            mixed.set(place, other.get(place));
            assertThat(told(mixed)).as("at %s", place).isFalse();
        }
    }

    private static boolean told(List<Event> events) {
        EventChains chains = new EventChains();
        events.forEach(event -> chains.add(EventRead.of(event)));
        return chains.whole(chains.find(events.get(0).record()));
    }

    private static List<Event> chain(int length) {
        return chain(length, Some.id());
    }

    private static List<Event> chain(int length, UUID record) {
        List<Event> chain = new ArrayList<>();
        String last = "";
        for (int sequence = 1; sequence <= length; sequence++) {
            Event event = Hashes.hashed(Some.anEvent(RecordKind.HAZARD, record, sequence)
                    .after(last)
                    .build());
            chain.add(event);
            last = event.hash();
        }
        return chain;
    }
}
