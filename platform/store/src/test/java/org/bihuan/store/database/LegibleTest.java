package org.bihuan.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegibleTest {
    private final List<Integer> asked = new ArrayList<>();

    private List<String> first(int limit, String... rows) {
        return Legible.first(
                limit,
                count -> {
                    asked.add(count);
                    return IntStream.range(0, Math.min(count, rows.length))
                            .mapToObj(i -> rows[i])
                            .toList();
                },
                row -> Legible.row(() -> "record " + Integer.parseInt(row)));
    }

    @Test
    void aPageIsReadAtOnceWhereEveryRowCanBeRead() {
        assertThat(first(2, "1", "2", "3")).containsExactly("record 1", "record 2");
        assertThat(asked).containsExactly(2);
    }

    @Test
    void rowsThatNobodyCanReadTakeNoPlaceOnAPage() {
        assertThat(first(2, "x", "1", "y", "z", "2", "3")).containsExactly("record 1", "record 2");
    }

    @Test
    void aPageEndsWhereTheRowsEnd() {
        assertThat(first(3, "1", "x")).containsExactly("record 1");
        assertThat(first(Integer.MAX_VALUE, "x", "1")).containsExactly("record 1");
        assertThat(first(2)).isEmpty();
    }

    @Test
    void listsOfIdsAreReadAsTheyAreWrittenAlone() {
        assertThat(Ids.read(" parks old-units ", id -> id)).containsExactly("parks", "old-units");
        assertThat(Ids.read("", id -> id)).isEmpty();
        for (String other : List.of("parks", " parks", "parks ", " parks  old-units ", " ")) {
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> Ids.read(other, id -> id));
        }
    }
}
