package org.bihuan.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.api.store.StoreWatch;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AfterAnOutageTest {
    private final Platform platform = new Platform();
    private long returns = 1;
    private final StoreWatch watch = new StoreWatch() {
        @Override
        public Optional<String> missing() {
            return Optional.empty();
        }

        @Override
        public long returns() {
            return returns;
        }
    };

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whatWasStoredWithoutBeingToldIsCountedAndSealed() {
        Hazard hazard = aHazard().build();
        Event event = anEventOf(hazard).build();
        AfterAnOutage after = new AfterAnOutage(watch, List.of(platform.cube, platform.sealer));
        assertThatExceptionOfType(StoreAwayException.class)
                .isThrownBy(() -> platform.cube.change(Optional.empty(), hazard, () -> {
                    platform.stores.hazards().add(hazard, event);
                    throw StoreAwayException.outcomeUnknown();
                }));
        assertThat(platform.reports.verify()).isNotBlank();

        returns++;
        after.look();
        platform.sealer.stop();

        assertThat(platform.reports.verify()).isBlank();
        assertThat(platform.stores.events().lastSeal())
                .hasValueSatisfying(seal -> assertThat(seal.events()).containsExactly(event.id()));
    }

    @Test
    void aDatabaseThatNeverWasAwayIsNotReadAgain() {
        new AfterAnOutage(watch, List.of(() -> {
                    throw new IllegalStateException("read again");
                }))
                .look();
        assertThat(returns).isEqualTo(1);
    }

    @Test
    void whatCannotBeTakenInYetIsTriedAgain() {
        List<String> tries = new ArrayList<>();
        AfterAnOutage after = new AfterAnOutage(watch, List.of(() -> {
            tries.add("tried");
            if (tries.size() == 1) {
                throw StoreAwayException.nothingStored();
            }
        }));
        returns++;

        after.look();
        after.look();
        after.look();

        assertThat(tries).hasSize(2);
    }
}
