package org.bihuan.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to figures while many records take long to be committed. */
class LongAdditionTest {
    private final Platform platform = new Platform();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch disk = new CountDownLatch(1);
    private final Hazard imported = aHazard().build();
    private final FutureTask<Boolean> addition = task(() -> platform.cube.addAll(List.of(imported), () -> {
        begun.countDown();
        await(disk);
        keep(imported);
    }));

    @BeforeEach
    void begin() {
        started(addition);
        await(begun);
    }

    @AfterEach
    void stop() {
        disk.countDown();
        platform.close();
    }

    @Test
    void changesGoOnWhileAComparisonWaitsForIt() throws Exception {
        FutureTask<String> comparison = new FutureTask<>(platform.cube::difference);
        assertThat(waits(started(comparison))).isTrue();
        FutureTask<Boolean> change = task(this::add);

        assertThat(waits(started(change))).isFalse();

        assertThat(found()).isEqualTo(1);
        assertThat(comparison.isDone()).isFalse();
        disk.countDown();
        assertThat(comparison.get()).isBlank();
        assertThat(addition.get()).isTrue();
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void changesGoOnWhileTheFiguresAreToBeBuiltAnew() throws Exception {
        FutureTask<Boolean> rebuilding = task(platform.cube::rebuild);
        assertThat(waits(started(rebuilding))).isTrue();
        FutureTask<Boolean> change = task(this::add);

        assertThat(waits(started(change))).isFalse();

        disk.countDown();
        assertThat(rebuilding.get()).isTrue();
        assertThat(addition.get()).isTrue();
        assertThat(found()).isEqualTo(2);
    }

    /** Whether somebody waits for somebody else instead of coming to their end. */
    private static boolean waits(Thread thread) {
        while (thread.isAlive()) {
            if (thread.getState() == Thread.State.WAITING) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static FutureTask<Boolean> task(Runnable work) {
        return new FutureTask<>(work, true);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add() {
        Hazard hazard = aHazard().build();
        platform.cube.change(Optional.empty(), hazard, () -> keep(hazard));
    }

    private void keep(Hazard hazard) {
        platform.stores.hazards().add(hazard, anEventOf(hazard).build());
    }

    private long found() {
        return platform.cube
                .sums(LocalDate.of(2023, 5, 1), Platform.TODAY, Share.ALL)
                .rows()
                .getOrDefault(new RowId("non-coal-mine"), Map.of())
                .getOrDefault(Measure.HAZARD_FOUND, 0L);
    }
}
