package org.bihuan.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.core.supervision.Supervising.LISTED;
import static org.bihuan.core.supervision.Supervising.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.supervision.SupervisionProblem;
import org.bihuan.core.fixture.Interrupted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hazard is listed once at a time. */
class ListedAlreadyTest {
    private final Supervising way = new Supervising();

    @AfterEach
    void stop() {
        way.platform.close();
    }

    @Test
    void whoListsAListedHazardIsToldByWhomAndWhen() {
        Supervision first = way.listed("district");
        way.platform.clock.forward(Duration.ofMinutes(5));
        refused(List.of(first), () -> way.list(way.hazard, "city"));
    }

    @Test
    void whoeverIsSlowerIsToldTheSame() {
        List<Supervision> first = new ArrayList<>();
        Interrupted overtaken = new Interrupted(way.platform.stores.ledger(), () -> first.add(way.listed("district")));
        DefaultSupervisionService node =
                new DefaultSupervisionService(way.platform.deskOver(overtaken), way.platform.organisations);
        refused(first, () -> node.register(Command.by(way.office), told(way.hazard, "city", LISTED)));
        assertThat(way.now().listing().orElseThrow().supervision())
                .isEqualTo(first.get(0).head().id());
    }

    private void refused(List<Supervision> first, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(SupervisionProblem.ALREADY_LISTED);
            assertThat(refused.arguments())
                    .containsExactly(
                            first.get(0).authority(),
                            way.office.name(),
                            first.get(0).head().recorded().toString());
        });
    }
}
