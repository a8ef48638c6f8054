package org.bihuan.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.inspection.Inspecting.assertRefused;
import static org.bihuan.core.inspection.Inspecting.id;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.audit.Change;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.IdentityProblem;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.inspection.InspectionFault;
import org.bihuan.api.inspection.InspectionProblem;
import org.bihuan.api.inspection.InspectionStage;
import org.bihuan.api.inspection.NewExpert;
import org.bihuan.api.inspection.SignInspection;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an inspection is signed, and what counts from the last signature on. */
class InspectionSignatureTest {
    private final Inspecting team = new Inspecting();
    private final Platform platform = team.platform;
    private final DefaultInspectionService inspections = team.inspections;
    private final Caller office = team.office;
    private final Caller lead = team.lead;
    private final Caller visitor = team.visitor;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void nothingIsSignedBeforeEveryItemIsAnsweredAndEveryFindingRegistered() {
        Inspection half = team.answered(team.begun(), "mine-07", "not-met", "边坡未监测");
        assertRefused(() -> team.signed(half), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .hasSize(7)
                        .contains(
                                Fault.at("/answers/mine-07", InspectionFault.FINDING_WITHOUT_HAZARD, "要求 mine-07"),
                                Fault.at("/answers/mine-08", InspectionFault.ITEM_NOT_ANSWERED, "要求 mine-08")));
    }

    @Test
    void whoSignsGivesThePasswordAgainAndTheDigestGoesIntoTheChain() {
        Inspection answered = team.answeredAll(team.begun());
        SignInspection wrong = new SignInspection(answered.version(), "wrong");
        assertRefused(() -> inspections.sign(Command.by(lead), id(answered), wrong), IdentityProblem.WRONG_PASSWORD);
        Inspection signed = team.signed(answered);
        assertThat(signed.stage()).isEqualTo(InspectionStage.SUBMITTED);
        String digest = signed.signatures().get(0).digest();
        List<Event> events = inspections.events(lead, id(signed));
        assertThat(events.get(events.size() - 1).action()).isEqualTo("signed");
        assertThat(events.get(events.size() - 1).changes())
                .contains(new Change("signatures[0].digest", "", digest))
                .noneMatch(change -> change.after().equals("right"));
        assertThat(inspections.intact(signed, signed.signatures().get(0))).isTrue();
        assertThat(inspections.intact(
                        signed.filledIn(team.begun().sheet()),
                        signed.signatures().get(0)))
                .isFalse();
    }

    @Test
    void whatOneSignedNobodyChangesAndAllMustSign() {
        Inspection answered = team.answeredAll(team.begun(team.told().by("mine-inspector", "housing-inspector")));
        Inspection once = team.signed(answered);
        assertThat(once.stage()).isEqualTo(InspectionStage.SIGNING);
        assertThat(once.counts()).isEmpty();
        assertRefused(() -> team.answered(once, "mine-07", "not-met", "改口"), RecordProblem.WRONG_STAGE);
        assertRefused(() -> team.signed(once), InspectionProblem.SIGNED_ALREADY);
        assertRefused(
                () -> inspections.sign(Command.by(office), id(once), new SignInspection(once.version(), "right")),
                InspectionProblem.NOT_OF_THE_TEAM);
        Inspection twice = inspections.sign(Command.by(visitor), id(once), new SignInspection(once.version(), "right"));
        assertThat(twice.stage()).isEqualTo(InspectionStage.SUBMITTED);
        assertThat(twice.signatures())
                .extracting("digest")
                .containsOnly(once.signatures().get(0).digest());
    }

    @Test
    void figuresFollowTheLastSignature() {
        Inspection begun = team.begun(team.told().with(new NewExpert("王", "院", null), new NewExpert("赵", "院", null)));
        Inspection answered = team.answeredAll(begun);
        assertThat(figures()).containsExactly("0", "0");
        Inspection submitted = team.signed(answered);
        assertThat(figures()).containsExactly("2", "1");
        Inspection again = team.signed(team.answeredAll(team.begun(team.told())));
        assertThat(figures()).containsExactly("2", "1");
        inspections.cancel(Command.by(office), id(submitted), new ReasonedChange(submitted.version(), "重复"));
        assertThat(figures()).containsExactly("0", "1");
        assertThat(again.counts()).hasSize(3);
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void aFurtherInspectionOfADispatchCountsNoTeam() {
        Inspection first = team.signed(team.answeredAll(team.begun()));
        Inspection further = team.signed(team.answeredAll(team.begun(team.told().following(first))));
        assertThat(further.counts()).extracting(count -> count.measure().name()).doesNotContain("TEAMS_SENT");
        assertRefused(
                () -> inspections.cancel(Command.by(office), id(first), new ReasonedChange(first.version(), "不查了")),
                InspectionProblem.FIRST_OF_DISPATCH);
        assertRefused(
                () -> inspections.plan(
                        Command.by(lead), team.told().following(further).build()),
                CommonProblem.INVALID_INPUT);
    }

    private List<String> figures() {
        Annex2.Line total = platform.reports
                .annex2(office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0);
        return Stream.of("experts", "enterprises_checked")
                .map(column -> total.values()
                        .getOrDefault(new ColumnId(column), Optional.empty())
                        .map(Object::toString)
                        .orElse("-"))
                .toList();
    }
}
