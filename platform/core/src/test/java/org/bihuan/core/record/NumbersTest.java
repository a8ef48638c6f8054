package org.bihuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bihuan.api.store.NumberStore;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final NumberStore counters = new InMemoryStores().numbers();
    private final Numbers numbers = node();

    private Numbers node() {
        return new Numbers(counters, "issue", "WT");
    }

    @Test
    void afterACleanStopNoNumberIsSkipped() {
        numbers.next(DAY);
        numbers.giveBack();
        assertThat(node().next(DAY)).isEqualTo("530114-WT-2023-000002");
    }

    @Test
    void whoStopsWhileAnotherNodeGoesOnGivesNothingBackThatTheOtherHas() {
        numbers.next(DAY);
        Numbers other = node();
        assertThat(other.next(DAY)).isEqualTo("530114-WT-2023-000051");
        numbers.giveBack();
        assertThat(other.next(DAY)).isEqualTo("530114-WT-2023-000052");
        assertThat(node().next(DAY)).isEqualTo("530114-WT-2023-000101");
    }

    @Test
    void whatIsNumberedAfterGivingBackComesFromANewBlock() {
        numbers.next(DAY);
        numbers.giveBack();
        assertThat(node().next(DAY)).isEqualTo("530114-WT-2023-000002");
        assertThat(numbers.next(DAY)).isEqualTo("530114-WT-2023-000052");
    }
}
