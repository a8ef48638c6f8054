package org.bihuan.core.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final int MANY = 100_000;

    @Test
    void everythingArrivesInOrderBeforeItIsClosed() {
        List<Integer> taken = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("taker", taken::add)) {
            IntStream.range(0, MANY).forEach(relay::accept);
        }
        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void whatTheTakerThrowsIsHeardByWhoBrings() {
        assertThatThrownBy(() -> {
                    try (Relay<Integer> relay = new Relay<>("taker", RelayTest::refuse)) {
                        IntStream.range(0, MANY).forEach(relay::accept);
                    }
                })
                .hasRootCauseMessage("no more");
    }

    @Test
    void whatTheTakerThrowsAtTheLastIsHeardAtTheEnd() {
        assertThatThrownBy(() -> {
                    try (Relay<Integer> relay = new Relay<>("taker", RelayTest::refuse)) {
                        relay.accept(1);
                    }
                })
                .hasRootCauseMessage("no more");
    }

    private static void refuse(int item) {
        throw new IllegalStateException("no more");
    }
}
