package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.hazard.HazardLoop.faults;

import java.time.LocalDate;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Since when measures are in place, and until when the work is to be done. */
class DeadlineTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 6, 1);
    private static final LocalDate ORIGINAL = LocalDate.of(2023, 9, 30);
    private static final LocalDate BETWEEN = LocalDate.of(2023, 10, 15);
    private static final LocalDate LATER = LocalDate.of(2023, 10, 31);

    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whoWritesAPlanAnewChangesNoFigureOfEarlierDays() {
        Hazard planned = planned(loop.registered(), ORIGINAL, FOUND.plusDays(2));
        Hazard again = planned(planned, ORIGINAL, Platform.TODAY);
        assertThat(again.measuresSince()).contains(FOUND.plusDays(2));
        Hazard returned = loop.returned(loop.rectified(again));
        assertThat(planned(returned, ORIGINAL, Platform.TODAY).measuresSince()).contains(FOUND.plusDays(2));
    }

    @Test
    void aPlanAfterAReopeningHasADayOfItsOwn() {
        Hazard accepted = loop.accepted(loop.rectified(planned(loop.registered(), ORIGINAL, FOUND)));
        Hazard reopened = platform.hazards.reopen(
                Command.by(loop.office), accepted.id(), new ReasonedChange(accepted.version(), "复发"));
        assertThat(planned(reopened, ORIGINAL, Platform.TODAY).measuresSince()).contains(Platform.TODAY);
    }

    @Test
    void anEarlierDeadlineAfterAnExtensionLeavesTheOriginalOneOnRecord() {
        Hazard extended = extended(planned(loop.registered(), ORIGINAL, FOUND), LATER);
        Plan between = planned(extended, BETWEEN, FOUND).plan().orElseThrow();
        assertThat(between.deadline()).isEqualTo(ORIGINAL);
        assertThat(between.extended()).contains(BETWEEN);
        Hazard current = platform.hazards.get(loop.office, extended.id());
        Plan original = planned(current, ORIGINAL, FOUND).plan().orElseThrow();
        assertThat(original.deadline()).isEqualTo(ORIGINAL);
        assertThat(original.extended()).isEmpty();
    }

    @Test
    void noPlanOutlastsTheDeadlineOfTheAuthority() {
        Hazard hazard = loop.registered();
        listed(hazard, ORIGINAL);
        Hazard listed = platform.hazards.get(loop.office, hazard.id());
        assertThat(faults(() -> planned(listed, ORIGINAL.plusDays(1), FOUND)))
                .containsExactly(Fault.at("/deadline", HazardFault.AFTER_THE_AUTHORITYS_DEADLINE, ORIGINAL));
        Hazard planned = planned(listed, ORIGINAL, FOUND);
        assertThat(extended(planned, LATER).plan().orElseThrow().lastDay()).isEqualTo(LATER);
        assertThat(supervision(hazard).lastDay()).isEqualTo(LATER);
    }

    @Test
    void aPlanMadeBeforeTheListingEndsWithTheDeadlineOfTheAuthority() {
        Hazard hazard = extended(planned(loop.registered(), ORIGINAL, FOUND), LATER);
        Supervision listed = listed(hazard, BETWEEN);
        Plan brought = platform.hazards.get(loop.office, hazard.id()).plan().orElseThrow();
        assertThat(brought.lastDay()).isEqualTo(BETWEEN);
        assertThat(brought.deadline()).isEqualTo(ORIGINAL);
        platform.supervisions.raise(
                Command.by(loop.office),
                listed.head().id(),
                new RaiseListing(
                        listed.version(),
                        "city",
                        "昆明市人民政府",
                        "昆政督〔2023〕1号",
                        Platform.TODAY,
                        ORIGINAL.minusDays(5),
                        null,
                        null));
        Plan earlier = platform.hazards.get(loop.office, hazard.id()).plan().orElseThrow();
        assertThat(earlier.lastDay()).isEqualTo(ORIGINAL.minusDays(5));
        assertThat(earlier.extended()).isEmpty();
    }

    @Test
    void aPlanThatEndsBeforeTheDeadlineOfTheAuthorityStays() {
        Hazard hazard = planned(loop.registered(), ORIGINAL, FOUND);
        listed(hazard, LATER);
        assertThat(platform.hazards
                        .get(loop.office, hazard.id())
                        .plan()
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(ORIGINAL);
    }

    private Hazard planned(Hazard hazard, LocalDate deadline, LocalDate date) {
        return platform.hazards.plan(Command.by(loop.office), hazard.id(), HazardLoop.plan(hazard, deadline, date));
    }

    private Hazard extended(Hazard hazard, LocalDate until) {
        Hazard asked = platform.hazards.askExtension(
                Command.by(loop.office), hazard.id(), new AskExtension(hazard.version(), until, "设备未到货"));
        return platform.hazards.decideExtension(
                Command.by(loop.office), hazard.id(), new DecideExtension(asked.version(), true, "同意", null));
    }

    private Supervision listed(Hazard hazard, LocalDate deadline) {
        return platform.supervisions.register(
                Command.by(loop.office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        LocalDate.of(2023, 7, 1),
                        deadline,
                        null,
                        null));
    }

    private Supervision supervision(Hazard hazard) {
        return platform.supervisions.get(
                loop.office,
                platform.hazards
                        .get(loop.office, hazard.id())
                        .listing()
                        .orElseThrow()
                        .supervision());
    }
}
