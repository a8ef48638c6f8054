package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.search.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of overdue listings shows is what each of them says of itself, with the search index and without it. */
class OverdueListingsTest {
    private static final LocalDate DAY = Supervising.DEADLINE.minusDays(1);

    private final Supervising way = new Supervising();
    private final Platform platform = way.platform;

    @AfterEach
    void stop() {
        platform.close();
    }

    private Supervision listed() {
        return way.list(way.registered(), "district");
    }

    private Supervision accepted(LocalDate day) {
        Hazard hazard = way.registered();
        Supervision supervision = way.list(hazard, "district");
        platform.hazards.rectify(
                Command.by(way.office),
                hazard.id(),
                new RectifyHazard(now(hazard).version(), hazard.occurred(), "已整改", true));
        platform.hazards.accept(
                Command.by(way.office),
                hazard.id(),
                new AcceptHazard(now(hazard).version(), day, "合格", null, "现场查看，未留照片"));
        return supervision;
    }

    private Hazard now(Hazard hazard) {
        return platform.hazards.get(way.office, hazard.id());
    }

    private static RecordQuery overdue(Optional<String> after, int limit) {
        return RecordQuery.select().overdueOn(Platform.TODAY).page(after, limit);
    }

    private Page<Supervision> page(Optional<String> after) {
        return way.supervisions.list(way.office, overdue(after, 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasAcceptedInTimeIsNotAmongThem(boolean indexed) {
        List<Supervision> late = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            late.add(0, listed());
            accepted(DAY);
        }
        Supervision tooLate = accepted(Platform.TODAY);
        if (indexed) {
            Indexed.all(platform);
        }

        Page<Supervision> first = page(Optional.empty());
        assertThat(first.items()).containsExactly(tooLate, late.get(0));
        Page<Supervision> second = page(first.next());
        assertThat(second.items()).containsExactly(late.get(1), late.get(2));
        assertThat(second.next()).isEmpty();
        assertThat(page(second.previous()).items()).isEqualTo(first.items());
        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .allMatch(one -> way.supervisions.overdue(one, Platform.TODAY));
        assertThat(new Listings(platform.desk).count(overdue(Optional.empty(), 2), new Reach.All()))
                .isEqualTo(4);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> page(Optional.of("nowhere")))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("after")));
    }
}
