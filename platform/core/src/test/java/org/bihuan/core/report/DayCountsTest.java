package org.bihuan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DayCountsTest {
    @Test
    void theSumUpToADayIsThatOfTheDaysHoweverFarTheyGo() {
        Random random = new Random(7);
        DayCounts counts = new DayCounts();
        int[] days = new int[5_000];
        for (int i = 0; i < 20_000; i++) {
            // later and later, so that it grows while it is filled
            int day = random.nextInt(1 + i / 4);
            int count = random.nextInt(5) - 1;
            counts.add(day, count);
            days[day] += count;
        }
        int sum = 0;
        for (int day = 0; day < days.length; day++) {
            sum += days[day];
            assertThat(counts.sum(day)).isEqualTo(sum);
        }
        assertThat(counts.total()).isEqualTo(sum);
        assertThat(counts.sum(-1)).isZero();
        assertThat(counts.sum(1_000_000)).isEqualTo(sum);
    }
}
