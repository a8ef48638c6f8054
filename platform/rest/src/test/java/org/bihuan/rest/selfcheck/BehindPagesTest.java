package org.bihuan.rest.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.campaign.Obligation.Whom;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class BehindPagesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final Obligation MONTH = new Obligation(Duty.DRILL, Whom.ALL, "R-FRQ-01", DAY, DAY.plusDays(29));

    private final List<DutyState> states = IntStream.rangeClosed(1, 7)
            .mapToObj(n -> state("石场" + (n / 2), n == 4))
            .toList();

    private static DutyState state(String name, boolean done) {
        return new DutyState(
                Some.anEnterprise().named(name).build(),
                MONTH,
                done ? Optional.of(new RecordId(Some.id())) : Optional.empty());
    }

    @Test
    void everybodyWhoIsBehindStandsOnOnePageWhateverItsSize() {
        List<DutyState> behind =
                states.stream().filter(state -> state.done().isEmpty()).toList();
        for (int size = 1; size <= 7; size++) {
            List<DutyState> read = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<DutyState> page = BehindPages.at(states, after, size);
                assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
                read.addAll(page.items());
                after = page.next();
            } while (after.isPresent());
            assertThat(read).containsExactlyElementsOf(behind);
        }
    }

    @Test
    void aPageLeadsBackToTheOneBefore() {
        Page<DutyState> first = BehindPages.at(states, Optional.empty(), 2);
        Page<DutyState> second = BehindPages.at(states, first.next(), 2);
        assertThat(first.previous()).isEmpty();
        assertThat(BehindPages.at(states, second.previous(), 2).items()).isEqualTo(first.items());
    }

    @Test
    void whoCaughtUpMeanwhileShiftsNoPage() {
        Page<DutyState> first = BehindPages.at(states, Optional.empty(), 2);
        List<DutyState> later = states.stream()
                .map(state -> state.equals(first.items().get(1))
                        ? new DutyState(state.enterprise(), MONTH, Optional.of(new RecordId(Some.id())))
                        : state)
                .toList();
        assertThat(BehindPages.at(later, first.next(), 2).items())
                .isEqualTo(BehindPages.at(states, first.next(), 2).items());
    }

    @Test
    void aPositionThatNoPageGaveIsRefused() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> BehindPages.at(states, Optional.of("7"), 2));
    }
}
