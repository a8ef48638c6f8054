package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void everyIdIsFoundAgainWithItsValues() {
        LongTable table = new LongTable(2);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            assertThat(table.put(id, new long[] {i, -i})).isTrue();
        }
        for (int i = 0; i < ids.size(); i++) {
            assertThat(table.values(table.find(ids.get(i)))).containsExactly(i, -i);
            table.mark(table.find(ids.get(i)));
        }
        assertThat(table.allMarked()).isTrue();
        assertThat(table.find(UUID.randomUUID())).isNegative();
    }

    @Test
    void anIdPutTwiceIsToldAndKeepsTheLastValues() {
        LongTable table = new LongTable(1);
        UUID id = UUID.randomUUID();
        table.put(id, new long[] {1});
        assertThat(table.put(id, new long[] {2})).isFalse();
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.values(table.find(id))).containsExactly(2);
    }

    @Test
    void aTableOfThoseThatAreNotMarkedHoldsJustThem() {
        LongTable table = new LongTable(1);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            table.put(id, new long[] {i});
            if (i % 3 == 0) {
                table.mark(table.find(id));
                table.mark(table.find(id));
            }
        }
        assertThat(table.countMarked()).isEqualTo(334);

        LongTable rest = table.unmarked();

        assertThat(rest.size()).isEqualTo(666);
        assertThat(rest.countMarked()).isZero();
        for (int i = 0; i < ids.size(); i++) {
            int row = rest.find(ids.get(i));
            assertThat(row >= 0).isEqualTo(i % 3 != 0);
            assertThat(row < 0 || rest.values(row)[0] == i).isTrue();
        }
    }
}
