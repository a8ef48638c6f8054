package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Finding;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which record, which inspection and which measures decide about a safe harbour. */
class SafeHarbourTest {
    private final Enforcing way = new Enforcing();
    private final Platform platform = way.platform;
    private final DefaultCaseService cases = way.cases;
    private final Caller firm = way.firm;
    private final Caller department = way.department;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whatTheInspectorFoundAndTheFirmHadReportedBeforeHasTheHarbourOfTheReport() {
        Hazard reported = way.planned(way.found("self-check"));
        Inspection inspection = way.inspected();
        Hazard again = way.found("inspection");
        noted(inspection, again);
        EnforcementCase opened = way.opened(List.of(inspection), again);
        assertThat(way.harbour(opened).gap()).contains(Gap.NOT_SELF_CHECK);
        assertThat(way.rules(opened).doublePenalty().required()).isTrue();

        merged(again, reported);

        assertThat(way.standing(opened).number()).isEqualTo(again.number());
        assertThat(way.standing(opened).stage()).isEqualTo(Stage.PLANNED);
        assertThat(way.harbour(opened).protects()).isTrue();
        assertThat(way.rules(opened).doublePenalty().required()).isFalse();
        assertThat(faults(() -> way.decided(new Deciding(opened))))
                .extracting(Fault::pointer)
                .containsExactly("/hazards/0", "/overrideReason");
    }

    @Test
    void aReportThatCameAfterTheInspectionHelpsNoneOfItsFindings() {
        Inspection inspection = way.inspected();
        Hazard reported = way.planned(way.found("self-check"));
        Hazard again = way.found("inspection");
        noted(inspection, again);
        merged(again, reported);
        EnforcementCase opened = way.opened(List.of(inspection, way.inspected()), again);
        assertThat(way.harbour(opened).gap()).contains(Gap.REPORTED_LATER);
    }

    @Test
    void penaltiesForARecordThatWasMergedCountForTheHazard() {
        Hazard first = way.found("inspection");
        Hazard again = way.found("inspection");
        way.decided(new Deciding(way.opened(again)));
        merged(again, first);
        assertThat(cases.standing(department, first.id()).persistence().penalties())
                .isEqualTo(1);
    }

    @Test
    void anInspectionThatDidNotFindItTakesNothingAwayFromWhatWasReportedAfterIt() {
        Inspection old = way.inspected();
        Hazard reported = way.planned(way.found("self-check"));
        Inspection late = way.inspected();
        SafeHarbour harbour = way.harbour(way.opened(List.of(old, late), reported));
        assertThat(harbour.protects()).isTrue();
        assertThat(harbour.start()).isEqualTo(late.beginning().orElseThrow().recorded());
    }

    @Test
    void theFirstInspectionThatFoundItDecides() {
        Inspection first = way.inspected();
        Hazard reported = way.planned(way.found("self-check"));
        noted(first, reported);
        Inspection second = way.inspected();
        noted(second, reported);
        SafeHarbour harbour = way.harbour(way.opened(List.of(first, second), reported));
        assertThat(harbour.gap()).contains(Gap.REPORTED_LATER);
        assertThat(harbour.start()).isEqualTo(first.beginning().orElseThrow().recorded());
    }

    @Test
    void whatWasNotAcceptedIsBeingPutRightOnlyOnceThatBeginsAnew() {
        Hazard returned = returned(rectified(way.planned(way.found("self-check"))));
        EnforcementCase early = way.opened(returned);
        assertThat(way.harbour(early).gap()).contains(Gap.NO_MEASURES);
        Hazard again = way.planned(returned);
        EnforcementCase late = way.opened(again);
        assertThat(way.harbour(late).protects()).isTrue();
        assertThat(way.harbour(early).gap()).contains(Gap.NO_MEASURES);

        returned(rectified(again));
        assertThat(way.harbour(late).gap()).contains(Gap.NO_MEASURES);
    }

    @Test
    void anOldPlanDoesNotProtectWhatWasOpenedAgain() {
        Hazard accepted = accepted(rectified(way.planned(way.found("self-check"))));
        Hazard reopened = platform.hazards.reopen(
                Command.by(department), accepted.id(), new ReasonedChange(accepted.version(), "复发"));
        way.later();
        assertThat(way.harbour(way.opened(reopened)).gap()).contains(Gap.NO_MEASURES);
        Hazard planned = way.planned(reopened);
        EnforcementCase opened = way.opened(planned);
        assertThat(faults(() -> way.decided(new Deciding(opened))))
                .first()
                .satisfies(fault -> assertThat(fault.arguments()).contains(lastEvent(planned)));
        platform.clock.forward(Duration.ofDays(31));
        assertThat(way.harbour(opened).gap()).contains(Gap.OVERDUE);
    }

    @Test
    void aPenaltyForNoHazardIsExplainedWhileTheFirmIsPuttingRightWhatItReported() {
        EnforcementCase opened = way.opened();
        way.decided(new Deciding(opened));
        way.found("self-check");
        way.planned(way.found("self-check"));
        EnforcementCase second = way.opened();
        assertThat(faults(() -> way.decided(new Deciding(second))))
                .containsExactly(
                        Fault.at("/hazards", CaseFault.NO_HAZARD_NAMED, 1),
                        Fault.at("/overrideReason", CommonFault.REQUIRED));
        assertThat(way.decided(new Deciding(second).kind("interview")).decisions())
                .hasSize(1);
        EnforcementCase third = way.opened();
        assertThat(way.decided(new Deciding(third).overriding("未如实记录培训，与隐患无关"))
                        .decisions()
                        .get(0)
                        .override())
                .contains("未如实记录培训，与隐患无关");
    }

    @Test
    void aHazardThatTurnedOutToBeNoneDoesNotHideTheOthers() {
        Hazard none = way.found("inspection");
        EnforcementCase opened = way.opened(none);
        way.planned(way.found("self-check"));
        platform.hazards.cancel(Command.by(department), none.id(), new ReasonedChange(none.version(), "误登"));
        EnforcementCase later = way.opened();
        assertThat(faults(() -> way.decided(new Deciding(later)))).isNotEmpty();
        assertThat(faults(() -> way.decided(new Deciding(opened))))
                .containsExactly(Fault.at("/hazards", CaseFault.EVERY_HAZARD_VOIDED));
    }

    @Test
    void whatWasAcceptedBeforeTheCaseNeedsNoExplanation() {
        accepted(rectified(way.planned(way.found("self-check"))));
        platform.clock.forward(Duration.ofDays(2));
        EnforcementCase opened = way.openedOn(Platform.TODAY.plusDays(2), List.of());
        assertThat(way.decided(new Deciding(opened)).decisions()).hasSize(1);
    }

    @Test
    void whatTheFirmReportedStaysItsProtectionWhenItIsMergedIntoTheListedRecordOfAnInspector() {
        Hazard reported = way.planned(way.found("self-check"));
        Inspection inspection = way.inspected();
        Hazard again = way.found("inspection");
        noted(inspection, again);
        listed(again);
        merged(reported, again);
        way.later();
        EnforcementCase opened = way.opened(List.of(inspection), again);
        assertThat(way.standing(opened).harbour().gap()).isEmpty();
        assertThat(way.standing(opened).harbour().protects()).isTrue();
        assertThat(way.rules(opened).doublePenalty().required()).isFalse();
        assertThat(faults(() -> way.decided(new Deciding(opened))))
                .extracting(Fault::pointer)
                .containsExactly("/hazards/0", "/overrideReason");
        EnforcementCase unnamed = way.opened();
        assertThat(faults(() -> way.decided(new Deciding(unnamed))))
                .contains(Fault.at("/hazards", CaseFault.NO_HAZARD_NAMED, 1));
    }

    @Test
    void theProtectionOfAMergedReportEndsWhereTheWorkOnTheHazardFails() {
        Hazard reported = way.planned(way.found("self-check"));
        Hazard again = way.found("inspection");
        listed(again);
        merged(reported, again);
        way.later();
        Hazard planned = way.planned(current(again));
        EnforcementCase opened = way.opened(again);
        assertThat(way.standing(opened).harbour().protects()).isTrue();
        Hazard rectified = rectified(planned);
        way.platform.hazards.giveBack(
                Command.by(Platform.office()), again.id(), new ReasonedChange(rectified.version(), "仍有裂缝"));
        way.later();
        assertThat(way.standing(opened).harbour().protects()).isFalse();
    }

    @Test
    void aReportOfSomethingLesserDoesNotProtectWhatOthersFoundToBeGraver() {
        Hazard lesser = way.planned(way.platform.hazards.register(
                Command.by(way.firm),
                aNewHazard()
                        .judgedBy("mine-08")
                        .of(way.quarry.id())
                        .source("self-check")
                        .foundOn(Enforcing.FOUND)
                        .build()));
        Hazard graver = way.found("inspection");
        merged(lesser, graver);
        way.later();
        assertThat(way.standing(way.opened(graver)).harbour().gap()).contains(Gap.NOT_SELF_CHECK);
    }

    private void listed(Hazard hazard) {
        way.platform.supervisions.register(
                Command.by(Platform.office()),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        Enforcing.FOUND,
                        Enforcing.DEADLINE,
                        null,
                        null));
        way.later();
    }

    private Hazard current(Hazard hazard) {
        return way.platform.hazards.get(way.department, hazard.id());
    }

    private Hazard rectified(Hazard hazard) {
        Hazard rectified = platform.hazards.rectify(
                Command.by(firm), hazard.id(), new RectifyHazard(hazard.version(), null, "已完成整改", false));
        way.later();
        return rectified;
    }

    private Hazard returned(Hazard hazard) {
        Hazard returned = platform.hazards.giveBack(
                Command.by(department), hazard.id(), new ReasonedChange(hazard.version(), "仍有裂缝"));
        way.later();
        return returned;
    }

    private Hazard accepted(Hazard hazard) {
        Hazard accepted = platform.hazards.accept(
                Command.by(department), hazard.id(), new AcceptHazard(hazard.version(), null, "合格", null, "现场查看，未留照片"));
        way.later();
        return accepted;
    }

    private void merged(Hazard later, Hazard into) {
        platform.hazards.merge(
                Command.by(department),
                later.id(),
                new MergeHazard(later.version(), into.id().toString(), "同一隐患"));
    }

    private void noted(Inspection inspection, Hazard hazard) {
        Inspection noted = inspection.filledIn(inspection
                .sheet()
                .found(List.of(new ItemId("mine-07")), new Finding(hazard.head().id(), hazard.number())));
        platform.stores.records().change(noted, Some.anEventOf(noted).build());
    }

    private String lastEvent(Hazard hazard) {
        return platform.hazards.events(department, hazard.id()).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .recorded()
                .toString();
    }

    private static List<Fault> faults(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).faults();
    }
}
