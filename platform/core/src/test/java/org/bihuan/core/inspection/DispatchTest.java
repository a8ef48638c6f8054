package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.inspection.Inspecting.id;

import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.report.Share;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.report.Totals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team that set out once counts once, whichever of its inspections everybody signs first. */
class DispatchTest {
    private final Inspecting team = new Inspecting();
    private final DefaultInspectionService inspections = team.inspections;

    @AfterEach
    void stop() {
        team.platform.close();
    }

    @Test
    void theTeamCountsWithAFurtherInspectionThatIsSignedBeforeTheFirst() {
        Inspection first = planned();
        Inspection further = signed(planned(first));
        assertThat(further.countsTeam()).isTrue();
        assertThat(teams()).isEqualTo(1);
        assertThat(inspections.events(team.office, id(first)))
                .extracting(Event::action)
                .containsExactly("registered", "team-counted-elsewhere");

        signed(now(first));

        assertThat(teams()).isEqualTo(1);
        assertThat(team.platform.reports.verify()).isBlank();
    }

    @Test
    void ofTwoFurtherInspectionsOneCountsIt() {
        Inspection first = planned();
        signed(planned(first));
        Inspection second = signed(planned(first));
        assertThat(second.countsTeam()).isFalse();
        assertThat(teams()).isEqualTo(1);
    }

    @Test
    void theTeamCountsWithTheFirstWhereThatIsSignedFirst() {
        Inspection first = signed(planned());
        Inspection further = signed(planned(first));
        assertThat(further.countsTeam()).isFalse();
        assertThat(teams()).isEqualTo(1);
        assertThat(now(first).version()).isEqualTo(first.version());
    }

    @Test
    void whenTheOneThatCountedIsVoidedTheNextOneThatWasSignedDoes() {
        Inspection first = planned();
        Inspection second = signed(planned(first));
        Inspection third = signed(planned(first));
        voided(second);
        assertThat(teams()).isEqualTo(1);
        assertThat(now(third).countsTeam()).isTrue();
        assertThat(inspections.intact(now(third), third.signatures().get(0))).isTrue();
        voided(now(third));
        assertThat(teams()).isZero();
        signed(now(first));
        assertThat(teams()).isEqualTo(1);
        assertThat(team.platform.reports.verify()).isBlank();
    }

    @Test
    void whenTheOneThatCountedIsVoidedAndTheFirstWasSignedTheFirstDoes() {
        Inspection first = planned();
        Inspection further = signed(planned(first));
        signed(now(first));
        voided(further);
        assertThat(teams()).isEqualTo(1);
        assertThat(now(first).countsTeam()).isTrue();
    }

    private Inspection planned() {
        return team.planned();
    }

    private Inspection planned(Inspection following) {
        return inspections.plan(
                Command.by(team.lead), team.told().following(following).build());
    }

    /** Begun, answered and signed. */
    private Inspection signed(Inspection planned) {
        return team.signed(team.answeredAll(team.begun(planned)));
    }

    private void voided(Inspection inspection) {
        inspections.cancel(Command.by(team.office), id(inspection), new ReasonedChange(inspection.version(), "重复"));
    }

    private Inspection now(Inspection inspection) {
        return inspections.get(team.office, id(inspection));
    }

    private long teams() {
        return new Totals(team.platform.cube, team.platform.form, team.platform.campaigns)
                .until(Platform.TODAY, Share.ALL)
                .getOrDefault(Measure.TEAMS_SENT, 0L);
    }
}
