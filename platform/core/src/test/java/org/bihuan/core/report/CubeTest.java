package org.bihuan.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CubeTest {
    private final Platform platform = new Platform();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aFigureReadAfterAChangeCountsIt() {
        for (int i = 1; i <= 50; i++) {
            add();
            assertThat(found()).isEqualTo(i);
        }
    }

    @Test
    void aChangeThatFailsIsNotCounted() {
        Hazard hazard = aHazard().build();
        try {
            platform.cube.change(Optional.empty(), hazard, () -> {
                throw new IllegalStateException("the disk is full");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the disk is full");
        }
        assertThat(platform.cube.difference()).isBlank();
    }

    @Test
    void writersThatNeverPauseAreNoDifference() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        AtomicBoolean going = new AtomicBoolean(true);
        try {
            Runnable writing = () -> {
                while (going.get()) {
                    add();
                }
            };
            Future<?> one = writers.submit(writing);
            Future<?> other = writers.submit(writing);
            for (int i = 0; i < 20; i++) {
                assertThat(platform.cube.difference()).isBlank();
                platform.cube.rebuild();
            }
            going.set(false);
            one.get();
            other.get();
        } finally {
            going.set(false);
            writers.shutdown();
        }
        assertThat(platform.cube.difference()).isBlank();
    }

    private void add() {
        Hazard hazard = aHazard().build();
        platform.cube.change(Optional.empty(), hazard, () -> platform.stores
                .hazards()
                .add(hazard, Some.anEventOf(hazard).build()));
    }

    private long found() {
        return platform.cube
                .sums(LocalDate.of(2023, 5, 1), Platform.TODAY, Share.ALL)
                .rows()
                .getOrDefault(new RowId("non-coal-mine"), Map.of())
                .getOrDefault(Measure.HAZARD_FOUND, 0L);
    }
}
