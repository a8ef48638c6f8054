package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@code NumberStore} does. */
public interface NumberStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    @Test
    default void aCounterStartsAtOneAndGoesOnBehindWhatWasTaken() {
        assertThat(stores().numbers().take("a", 1)).isEqualTo(1);
        assertThat(stores().numbers().take("a", 50)).isEqualTo(2);
        assertThat(stores().numbers().take("a", 1)).isEqualTo(52);
    }

    @Test
    default void countersDoNotKnowEachOther() {
        stores().numbers().take("a", 10);

        assertThat(stores().numbers().take("b", 1)).isEqualTo(1);
    }

    @Test
    default void whatIsGivenBackIsTakenAgain() {
        stores().numbers().take("a", 50);

        assertThat(stores().numbers().giveBack("a", 11, 51)).isTrue();
        assertThat(stores().numbers().take("a", 50)).isEqualTo(11);
    }

    @Test
    default void nothingIsGivenBackFromBelowWhatOthersTook() {
        stores().numbers().take("a", 50);
        stores().numbers().take("a", 50);

        assertThat(stores().numbers().giveBack("a", 11, 51)).isFalse();
        assertThat(stores().numbers().giveBack("b", 1, 51)).isFalse();
        assertThat(stores().numbers().take("a", 1)).isEqualTo(101);
    }

    @Test
    default void eightThreadsThatGiveBackWhatTheyDoNotUseNeverUseTheSameNumber() {
        List<List<Long>> used = Together.each(8, thread -> {
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                long first = stores().numbers().take("given back", 5);
                numbers.add(first);
                numbers.add(first + 1);
                stores().numbers().giveBack("given back", first + 2, first + 5);
            }
            return numbers;
        });

        assertThat(used.stream().flatMap(List::stream)).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    default void eightThreadsNeverGetTheSameNumber() {
        int rounds = 25;

        List<List<Long>> taken = Together.each(8, thread -> {
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                int count = 1 + i % 3;
                long first = stores().numbers().take("shared", count);
                for (int k = 0; k < count; k++) {
                    numbers.add(first + k);
                }
            }
            return numbers;
        });

        List<Long> all = taken.stream().flatMap(List::stream).sorted().toList();
        assertThat(all).doesNotHaveDuplicates().startsWith(1L).endsWith((long) all.size());
    }
}
