package org.bihuan.core.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.bihuan.api.filter.FilterChange;
import org.bihuan.api.filter.NewFilter;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.store.InMemoryStores;
import org.junit.jupiter.api.Test;

class FilterServiceTest {
    private final DefaultFilterService filters = new DefaultFilterService(new InMemoryStores().filters());
    private final Caller me = Platform.office();

    private SavedFilter saved(String name) {
        return filters.save(Command.by(me), new NewFilter("hazards", name, "overdue=true", null));
    }

    @Test
    void aFilterIsSavedRenamedMadeUsualAndRemoved() {
        SavedFilter filter = saved("逾期");
        assertThat(filters.list(me, Optional.of("hazards"))).containsExactly(filter);
        assertThat(filters.list(me, Optional.of("issues"))).isEmpty();

        SavedFilter renamed = filters.change(Command.by(me), filter.id(), new FilterChange("我的逾期", null, true));
        assertThat(renamed).isEqualTo(new SavedFilter(filter.id(), "hazards", "我的逾期", "overdue=true", true));
        assertThat(filters.list(me, Optional.empty())).containsExactly(renamed);

        filters.remove(me, filter.id());
        assertThat(filters.list(me, Optional.empty())).isEmpty();
    }

    @Test
    void savingTheSameTwiceSavesOne() {
        assertThat(saved("逾期")).isEqualTo(saved("逾期"));
        assertThat(filters.list(me, Optional.empty())).hasSize(1);
    }

    @Test
    void everyFaultIsNamed() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> filters.save(Command.by(me), new NewFilter("Hazards!", "长".repeat(51), " ", null)))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder("/list", "/name", "/query"));
        saved("逾期");
        SavedFilter other = saved("别的");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> filters.change(Command.by(me), other.id(), new FilterChange("逾期", null, null)))
                .satisfies(problem ->
                        assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("/name"));
    }

    @Test
    void aListHoldsFiftyFilters() {
        for (int i = 0; i < 50; i++) {
            saved("筛选" + i);
        }

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> saved("多余"));
    }

    @Test
    void nobodyReachesAnothersFilter() {
        SavedFilter filter = saved("逾期");
        Caller other = Platform.street("street-dounan");

        assertThat(filters.list(other, Optional.empty())).isEmpty();
        filters.remove(other, filter.id());
        assertThat(filters.list(me, Optional.empty())).hasSize(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> filters.change(Command.by(other), filter.id(), new FilterChange("x", null, null)))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }
}
