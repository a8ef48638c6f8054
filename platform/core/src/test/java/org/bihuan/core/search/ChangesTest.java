package org.bihuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.core.search.Changes.Changed;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final long LONG = Long.MAX_VALUE;

    private final Changes changes = new Changes(2);
    private final Changed one = new Changed(RecordKind.HAZARD, new UUID(0, 1));
    private final Changed two = new Changed(RecordKind.HAZARD, new UUID(0, 2));
    private final Changed three = new Changed(RecordKind.HAZARD, new UUID(0, 3));

    @Test
    void changesComeInTheOrderInWhichTheyWereAnswered() {
        changes.open();
        changes.add(one, 0);
        changes.add(two, 0);

        assertThat(changes.next(1, LONG)).containsExactly(one);
        assertThat(changes.next(9, 0)).containsExactly(two);
        assertThat(changes.next(9, 0)).isEmpty();
    }

    @Test
    void whoeverWaitsForAChangeWaitsUntilItIsTakenIn() {
        changes.open();
        changes.add(one, 0);
        long added = changes.added();
        assertThat(changes.reached(added, 0)).isFalse();

        List<Changed> next = changes.next(9, 0);
        assertThat(changes.reached(added, 0)).isFalse();

        changes.done(next.size());
        assertThat(changes.reached(added, 0)).isTrue();
        assertThat(changes.allDone()).isTrue();
    }

    @Test
    void fewChangesGatherUntilSomebodyWaitsForThem() {
        changes.open();
        changes.add(one, 0);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> changes.reached(1, LONG));

        assertThat(changes.next(9, LONG)).containsExactly(one);
        changes.done(1);

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void whatWasStoredWhileTheDatabaseWentAwayIsLookedForInTheEventLog() {
        changes.open();
        assertThat(changes.missed()).isFalse();

        changes.recall();

        assertThat(changes.missed()).isTrue();
    }

    @Test
    void aChangeWaitsForRoom() {
        changes.open();
        changes.add(one, 0);
        changes.add(two, 0);
        CompletableFuture<Void> third = CompletableFuture.runAsync(() -> changes.add(three, LONG));

        assertThat(changes.next(1, LONG)).containsExactly(one);
        third.join();

        assertThat(changes.next(9, LONG)).containsExactly(two, three);
        assertThat(changes.missed()).isFalse();
    }

    @Test
    void aChangeThatFindsNoRoomInTimeIsMissed() {
        changes.open();
        changes.add(one, 0);
        changes.add(two, 0);

        changes.add(three, 0);

        assertThat(changes.missed()).isTrue();
        changes.close();
        changes.open();
        assertThat(changes.missed()).isFalse();
    }

    @Test
    void nothingIsTakenWhileItIsClosedAndNobodyWaitsForIt() {
        changes.add(one, LONG);
        assertThat(changes.next(9, 0)).isEmpty();
        changes.open();
        changes.add(two, 0);
        changes.close();

        assertThat(changes.allDone()).isTrue();
        assertThat(changes.next(9, 0)).isEmpty();
    }
}
