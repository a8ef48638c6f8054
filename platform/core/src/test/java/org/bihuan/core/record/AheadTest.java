package org.bihuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class AheadTest {
    private static final int MANY = 12_345;

    @Test
    void everythingIsTakenInItsOrderByTheThreadThatAsked() {
        Thread asking = Thread.currentThread();
        List<Integer> taken = new ArrayList<>();

        Ahead.<Integer>pass(to -> numbers(MANY, to), one -> {
            assertThat(Thread.currentThread()).isSameAs(asking);
            taken.add(one);
        });

        assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void nothingMadeIsNothingTaken() {
        Ahead.<Integer>pass(to -> {}, one -> {
            throw new AssertionError(one);
        });
    }

    @Test
    void onlyAFewAreMadeBeforeTheyAreTaken() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        Ahead.<Integer>pass(
                to -> numbers(MANY, one -> {
                    most.accumulateAndGet(made.incrementAndGet() - taken.get(), Math::max);
                    to.accept(one);
                }),
                one -> taken.incrementAndGet());

        assertThat(taken).hasValue(MANY);
        assertThat(most.get()).isLessThan(1000);
    }

    @Test
    void aFaultOfTheMakerReachesTheOneWhoAsked() {
        IllegalArgumentException fault = new IllegalArgumentException("line 300");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Ahead.<Integer>pass(
                        to -> {
                            numbers(300, to);
                            throw fault;
                        },
                        one -> {}))
                .isSameAs(fault);
    }

    @Test
    void afterAFaultOfTheTakerTheMakerHasComeToItsEnd() {
        List<Thread> makers = new ArrayList<>();
        AtomicInteger made = new AtomicInteger();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Ahead.<Integer>pass(
                        to -> {
                            makers.add(Thread.currentThread());
                            numbers(MANY, one -> {
                                made.incrementAndGet();
                                to.accept(one);
                            });
                        },
                        one -> {
                            throw new IllegalStateException("refused");
                        }))
                .withMessage("refused");

        assertThat(makers).singleElement().matches(maker -> !maker.isAlive());
        assertThat(made.get()).isLessThan(MANY);
    }

    private static void numbers(int count, Consumer<Integer> to) {
        IntStream.range(0, count).forEach(to::accept);
    }
}
