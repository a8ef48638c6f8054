package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.report.RowId;
import org.junit.jupiter.api.Test;

/** What every {@code HazardStore} does with the pages of a list. */
public interface HazardPageContract {
    /** Stores over an empty database. */
    Stores stores();

    private List<Hazard> addAll(int count, Stage... stages) {
        return Added.hazards(stores(), count, stages);
    }

    @Test
    default void pagesOfAnySizeAreCompleteAndWithoutDoubles() {
        List<Hazard> all = addAll(17, Stage.REGISTERED, Stage.PLANNED, Stage.ACCEPTED);
        List<Hazard> open = all.stream().filter(hazard -> hazard.stage().open()).toList();
        List<Hazard> counted = new ArrayList<>(all);
        counted.sort((one, other) -> other.occurred().compareTo(one.occurred()));

        for (int size : List.of(1, 2, 3, 5, 16, 17, 18, 200)) {
            assertThat(Listing.pages(after ->
                            stores().hazards().list(HazardQuery.select().page(after, size), new Reach.All())))
                    .isEqualTo(all);
            assertThat(Listing.pages(after -> stores().hazards()
                            .list(
                                    HazardQuery.select()
                                            .stages(Stage.REGISTERED, Stage.PLANNED)
                                            .page(after, size),
                                    new Reach.All())))
                    .isEqualTo(open);
            assertThat(Listing.itemsForth(after -> stores().hazards()
                            .counted(Listing.found(Set.of(), Optional.empty(), after, size), new Reach.All())))
                    .isEqualTo(counted);
            assertThat(Listing.itemsForth(after -> stores().hazards()
                            .counted(
                                    Listing.found(
                                            Set.of(new RowId("non-coal-mine"), new RowId("fire")),
                                            Optional.empty(),
                                            after,
                                            size),
                                    new Reach.All())))
                    .isEqualTo(counted);
        }
    }

    @Test
    default void theLastPageSaysSo() {
        addAll(4, Stage.REGISTERED);

        Page<Hazard> first = stores().hazards().list(HazardQuery.select().first(2), new Reach.All());
        Page<Hazard> last = stores().hazards().list(HazardQuery.select().page(first.next(), 2), new Reach.All());

        assertThat(last.items()).hasSize(2);
        assertThat(last.next()).isEmpty();
    }

    @Test
    default void hazardsAddedMeanwhileDisturbNoPaging() {
        List<Hazard> atStart = addAll(40, Stage.REGISTERED);
        AtomicBoolean reading = new AtomicBoolean(true);

        List<List<HazardId>> seen = Together.each(2, thread -> {
            if (thread == 0) {
                do {
                    Added.hazard(stores(), aHazard());
                } while (reading.get());
                return List.of();
            }
            try {
                return Listing.itemsForth(after ->
                                stores().hazards().list(HazardQuery.select().page(after, 3), new Reach.All()))
                        .stream()
                        .map(Hazard::id)
                        .toList();
            } finally {
                reading.set(false);
            }
        });

        assertThat(seen.get(1))
                .doesNotHaveDuplicates()
                .containsSubsequence(atStart.stream().map(Hazard::id).toList());
    }

    @Test
    default void aPositionThatNoPageGaveIsRefused() {
        for (String position : List.of("", "x", "2023-06-01", "zzzzzzzz-0000-0000-0000-000000000000", "' or 1=1")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> stores().hazards()
                            .list(HazardQuery.select().page(Optional.of(position), 10), new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> stores().hazards()
                            .counted(
                                    Listing.found(Set.of(), Optional.empty(), Optional.of(position), 10),
                                    new Reach.All()))
                    .satisfies(problem ->
                            assertThat(problem.faults().get(0).pointer()).isEqualTo("after"));
        }
    }
}
