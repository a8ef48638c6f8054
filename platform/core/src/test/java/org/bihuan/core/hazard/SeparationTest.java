package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.hazard.HazardLoop.faults;
import static org.bihuan.core.hazard.HazardLoop.problem;

import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A merger that turns out to be wrong is undone. */
class SeparationTest {
    private final HazardLoop loop = new HazardLoop();
    private final Platform platform = loop.platform;
    private final Caller lead = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theRecordComesBackAtTheStageThatItHadAndCountsAgain() {
        Hazard first = loop.registered();
        Hazard later = loop.planned(loop.registered());
        merged(later, first);
        assertThat(found()).isEqualTo(1);

        Hazard back = separated(lead, later);

        assertThat(back.stage()).isEqualTo(Stage.PLANNED);
        assertThat(back.plan()).isEqualTo(later.plan());
        assertThat(back.merger()).isEmpty();
        assertThat(now(first).channels()).isEmpty();
        assertThat(found()).isEqualTo(2);
        assertThat(platform.reports.verify()).isBlank();
        assertThat(platform.hazards.events(loop.office, later.id()))
                .extracting(Event::action, Event::reason)
                .endsWith(tuple("separated", "并非同一隐患"));
        assertThat(platform.hazards.events(loop.office, first.id()))
                .extracting(Event::action, Event::reason)
                .endsWith(tuple("released", "并非同一隐患"));
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.place().text().startsWith("hazard"));
        assertThat(loop.voided(loop.office, now(first)).stage()).isEqualTo(Stage.VOIDED);
    }

    @Test
    void whatHadBeenMergedIntoItBeforeComesBackWithIt() {
        Hazard first = loop.registered();
        Hazard second = loop.registered();
        Hazard third = loop.registered();
        merged(third, second);
        merged(now(second), first);
        assertThat(now(first).channels()).extracting(Channel::number).containsExactly(second.number(), third.number());

        separated(loop.office, second);

        assertThat(now(first).channels()).isEmpty();
        assertThat(now(second).channels()).extracting(Channel::number).containsExactly(third.number());
        assertThat(now(third).stage()).isEqualTo(Stage.MERGED);
    }

    @Test
    void aRecordLeavesEveryOneThatStoodForIt() {
        Hazard first = loop.registered();
        Hazard second = loop.registered();
        Hazard third = loop.registered();
        merged(third, second);
        merged(now(second), first);

        separated(loop.office, third);

        assertThat(now(first).channels()).extracting(Channel::number).containsExactly(second.number());
        assertThat(now(second).channels()).isEmpty();
        assertThat(now(second).stage()).isEqualTo(Stage.MERGED);
        assertThat(now(third).stage()).isEqualTo(Stage.REGISTERED);
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void itTakesAReasonAMergerAndTheRightOverBoth() {
        Hazard first = loop.registered();
        Hazard later = loop.registered();
        assertThat(problem(() -> separated(lead, later))).isEqualTo(RecordProblem.WRONG_STAGE);
        merged(later, first);
        assertThat(faults(() -> platform.hazards.separate(
                        Command.by(lead),
                        later.id(),
                        new ReasonedChange(now(later).version(), " "))))
                .containsExactly(Fault.at("/reason", CommonFault.REQUIRED));
        for (Caller other : new Caller[] {Platform.street("street-longcheng"), Platform.firm(loop.quarry.id())}) {
            assertThat(problem(() -> separated(other, later))).isEqualTo(CommonProblem.FORBIDDEN);
        }
    }

    private void merged(Hazard hazard, Hazard into) {
        platform.hazards.merge(
                Command.by(lead),
                hazard.id(),
                new MergeHazard(hazard.version(), into.id().toString(), "同一隐患"));
    }

    private Hazard separated(Caller caller, Hazard hazard) {
        return platform.hazards.separate(
                Command.by(caller), hazard.id(), new ReasonedChange(now(hazard).version(), "并非同一隐患"));
    }

    private Hazard now(Hazard hazard) {
        return platform.hazards.get(loop.office, hazard.id());
    }

    private int found() {
        return platform.reports
                .annex2(loop.office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId("hazard_found"), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }
}
