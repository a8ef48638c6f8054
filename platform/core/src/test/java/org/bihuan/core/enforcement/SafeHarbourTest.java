package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bihuan.testkit.Some.aNewHazard;
import static org.bihuan.testkit.Some.anInspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.CaseRules;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.NewCase;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.inspection.Finding;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which record, which inspection and which measures decide about a safe harbour. */
class SafeHarbourTest {
    private static final LocalDate FOUND = LocalDate.of(2023, 9, 1);
    private static final LocalDate DEADLINE = Platform.TODAY.plusDays(30);

    private final Platform platform = new Platform();
    private final DefaultCaseService cases = platform.cases;
    private final Enterprise quarry = platform.quarry();
    private final Caller firm = Platform.firm(quarry.id());
    private final Caller department = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void whatTheInspectorFoundAndTheFirmHadReportedBeforeHasTheHarbourOfTheReport() {
        Hazard reported = planned(found("self-check"));
        Inspection inspection = inspected();
        Hazard again = found("inspection");
        noted(inspection, again);
        EnforcementCase opened = opened(List.of(inspection), again);
        assertThat(standing(opened).harbour().gap()).contains(Gap.NOT_SELF_CHECK);
        assertThat(rules(opened).doublePenalty().required()).isTrue();

        merged(again, reported);

        assertThat(standing(opened).number()).isEqualTo(again.number());
        assertThat(standing(opened).stage()).isEqualTo(Stage.PLANNED);
        assertThat(standing(opened).harbour().protects()).isTrue();
        assertThat(rules(opened).doublePenalty().required()).isFalse();
        assertThat(faults(() -> fined(new Deciding(opened))))
                .extracting(Fault::pointer)
                .containsExactly("/hazards/0", "/overrideReason");
    }

    @Test
    void aReportThatCameAfterTheInspectionHelpsNoneOfItsFindings() {
        Inspection inspection = inspected();
        Hazard reported = planned(found("self-check"));
        Hazard again = found("inspection");
        noted(inspection, again);
        merged(again, reported);
        EnforcementCase opened = opened(List.of(inspection, inspected()), again);
        assertThat(standing(opened).harbour().gap()).contains(Gap.REPORTED_LATER);
    }

    @Test
    void penaltiesForARecordThatWasMergedCountForTheHazard() {
        Hazard first = found("inspection");
        Hazard again = found("inspection");
        fined(new Deciding(opened(List.of(), again)));
        merged(again, first);
        assertThat(cases.standing(department, first.id()).persistence().penalties())
                .isEqualTo(1);
    }

    @Test
    void anInspectionThatDidNotFindItTakesNothingAwayFromWhatWasReportedAfterIt() {
        Inspection old = inspected();
        Hazard reported = planned(found("self-check"));
        Inspection late = inspected();
        SafeHarbour harbour = standing(opened(List.of(old, late), reported)).harbour();
        assertThat(harbour.protects()).isTrue();
        assertThat(harbour.start()).isEqualTo(late.beginning().orElseThrow().recorded());
    }

    @Test
    void theFirstInspectionThatFoundItDecides() {
        Inspection first = inspected();
        Hazard reported = planned(found("self-check"));
        noted(first, reported);
        Inspection second = inspected();
        noted(second, reported);
        SafeHarbour harbour = standing(opened(List.of(first, second), reported)).harbour();
        assertThat(harbour.gap()).contains(Gap.REPORTED_LATER);
        assertThat(harbour.start()).isEqualTo(first.beginning().orElseThrow().recorded());
    }

    @Test
    void whatWasNotAcceptedIsBeingPutRightOnlyOnceThatBeginsAnew() {
        Hazard returned = returned(rectified(planned(found("self-check"))));
        EnforcementCase early = opened(List.of(), returned);
        assertThat(standing(early).harbour().gap()).contains(Gap.NO_MEASURES);
        Hazard again = planned(returned);
        EnforcementCase late = opened(List.of(), again);
        assertThat(standing(late).harbour().protects()).isTrue();
        assertThat(standing(early).harbour().gap()).contains(Gap.NO_MEASURES);

        returned(rectified(again));
        assertThat(standing(late).harbour().gap()).contains(Gap.NO_MEASURES);
    }

    @Test
    void anOldPlanDoesNotProtectWhatWasOpenedAgain() {
        Hazard accepted = accepted(rectified(planned(found("self-check"))));
        Hazard reopened = platform.hazards.reopen(
                Command.by(department), accepted.id(), new ReasonedChange(accepted.version(), "复发"));
        later();
        assertThat(standing(opened(List.of(), reopened)).harbour().gap()).contains(Gap.NO_MEASURES);
        Hazard planned = planned(reopened);
        EnforcementCase opened = opened(List.of(), planned);
        assertThat(faults(() -> fined(new Deciding(opened)))).first().satisfies(fault -> assertThat(fault.arguments())
                .contains(lastEvent(planned)));
        platform.clock.forward(Duration.ofDays(31));
        assertThat(standing(opened).harbour().gap()).contains(Gap.OVERDUE);
    }

    @Test
    void aPenaltyForNoHazardIsExplainedWhileTheFirmIsPuttingRightWhatItReported() {
        EnforcementCase opened = opened(List.of());
        fined(new Deciding(opened));
        found("self-check");
        planned(found("self-check"));
        EnforcementCase second = opened(List.of());
        assertThat(faults(() -> fined(new Deciding(second))))
                .containsExactly(
                        Fault.at("/hazards", CaseFault.NO_HAZARD_NAMED, 1),
                        Fault.at("/overrideReason", CommonFault.REQUIRED));
        assertThat(cases.decide(
                                Command.by(department),
                                id(second),
                                new Deciding(second).kind("interview").made())
                        .decisions())
                .hasSize(1);
        EnforcementCase third = opened(List.of());
        assertThat(fined(new Deciding(third).overriding("未如实记录培训，与隐患无关"))
                        .decisions()
                        .get(0)
                        .override())
                .contains("未如实记录培训，与隐患无关");
    }

    @Test
    void aHazardThatTurnedOutToBeNoneDoesNotHideTheOthers() {
        Hazard none = found("inspection");
        EnforcementCase opened = opened(List.of(), none);
        planned(found("self-check"));
        platform.hazards.cancel(Command.by(department), none.id(), new ReasonedChange(none.version(), "误登"));
        EnforcementCase later = opened(List.of());
        assertThat(faults(() -> fined(new Deciding(later)))).isNotEmpty();
        assertThat(fined(new Deciding(opened)).decisions())
                .as("reported after the case was opened")
                .hasSize(1);
    }

    @Test
    void whatWasAcceptedBeforeTheCaseNeedsNoExplanation() {
        accepted(rectified(planned(found("self-check"))));
        platform.clock.forward(Duration.ofDays(2));
        EnforcementCase opened = openedOn(Platform.TODAY.plusDays(2), List.of());
        assertThat(fined(new Deciding(opened)).decisions()).hasSize(1);
    }

    @Test
    void whatTheFirmReportedStaysItsProtectionWhenItIsMergedIntoTheListedRecordOfAnInspector() {
        Hazard reported = planned(found("self-check"));
        Inspection inspection = inspected();
        Hazard again = found("inspection");
        noted(inspection, again);
        listed(again);
        merged(reported, again);
        later();
        EnforcementCase opened = opened(List.of(inspection), again);
        assertThat(standing(opened).harbour().gap()).isEmpty();
        assertThat(standing(opened).harbour().protects()).isTrue();
        assertThat(rules(opened).doublePenalty().required()).isFalse();
        assertThat(faults(() -> fined(new Deciding(opened))))
                .extracting(Fault::pointer)
                .containsExactly("/hazards/0", "/overrideReason");
        EnforcementCase unnamed = opened(List.of());
        assertThat(faults(() -> fined(new Deciding(unnamed))))
                .contains(Fault.at("/hazards", CaseFault.NO_HAZARD_NAMED, 1));
    }

    @Test
    void theProtectionOfAMergedReportEndsWhereTheWorkOnTheHazardFails() {
        Hazard reported = planned(found("self-check"));
        Hazard again = found("inspection");
        listed(again);
        merged(reported, again);
        later();
        Hazard planned = planned(current(again));
        EnforcementCase opened = opened(List.of(), again);
        assertThat(standing(opened).harbour().protects()).isTrue();
        Hazard rectified = rectified(planned);
        platform.hazards.giveBack(
                Command.by(Platform.office()), again.id(), new ReasonedChange(rectified.version(), "仍有裂缝"));
        later();
        assertThat(standing(opened).harbour().protects()).isFalse();
    }

    @Test
    void aReportOfSomethingLesserDoesNotProtectWhatOthersFoundToBeGraver() {
        Hazard lesser = planned(platform.hazards.register(
                Command.by(firm),
                aNewHazard()
                        .judgedBy("mine-08")
                        .of(quarry.id())
                        .source("self-check")
                        .foundOn(FOUND)
                        .build()));
        Hazard graver = found("inspection");
        merged(lesser, graver);
        later();
        assertThat(standing(opened(List.of(), graver)).harbour().gap()).contains(Gap.NOT_SELF_CHECK);
    }

    private void listed(Hazard hazard) {
        platform.supervisions.register(
                Command.by(Platform.office()),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        FOUND,
                        DEADLINE,
                        null,
                        null));
        later();
    }

    private Hazard current(Hazard hazard) {
        return platform.hazards.get(department, hazard.id());
    }

    private HazardStanding standing(EnforcementCase whole) {
        return rules(whole).hazards().get(0);
    }

    private CaseRules rules(EnforcementCase whole) {
        return cases.rules(department, id(whole));
    }

    private Hazard found(String source) {
        Hazard hazard = platform.hazards.register(
                Command.by(source.equals("self-check") ? firm : department),
                aNewHazard().of(quarry.id()).source(source).foundOn(FOUND).build());
        later();
        return hazard;
    }

    private Hazard planned(Hazard hazard) {
        Hazard planned = platform.hazards.plan(
                Command.by(firm),
                hazard.id(),
                new PlanHazard(hazard.version(), "矿长", "削坡减载", new BigDecimal("1000"), DEADLINE, "撤人", null));
        later();
        return planned;
    }

    private Hazard rectified(Hazard hazard) {
        Hazard rectified = platform.hazards.rectify(
                Command.by(firm), hazard.id(), new RectifyHazard(hazard.version(), null, "已完成整改", false));
        later();
        return rectified;
    }

    private Hazard returned(Hazard hazard) {
        Hazard returned = platform.hazards.giveBack(
                Command.by(department), hazard.id(), new ReasonedChange(hazard.version(), "仍有裂缝"));
        later();
        return returned;
    }

    private Hazard accepted(Hazard hazard) {
        Hazard accepted = platform.hazards.accept(
                Command.by(department), hazard.id(), new AcceptHazard(hazard.version(), null, "合格", null, "现场查看，未留照片"));
        later();
        return accepted;
    }

    private void merged(Hazard later, Hazard into) {
        platform.hazards.merge(
                Command.by(department),
                later.id(),
                new MergeHazard(later.version(), into.id().toString(), "同一隐患"));
    }

    /** An inspection of the quarry that begins now. */
    private Inspection inspected() {
        Inspection inspection = anInspection()
                .of(quarry.id(), quarry.name())
                .begunAt(platform.desk.now())
                .begun();
        platform.stores.records().add(inspection, Some.anEventOf(inspection).build());
        later();
        return inspection;
    }

    private void noted(Inspection inspection, Hazard hazard) {
        Inspection noted = inspection.filledIn(inspection
                .sheet()
                .found(List.of(new ItemId("mine-07")), new Finding(hazard.head().id(), hazard.number())));
        platform.stores.records().change(noted, Some.anEventOf(noted).build());
    }

    private EnforcementCase opened(List<Inspection> inspections, Hazard... hazards) {
        return openedOn(Platform.TODAY, inspections, hazards);
    }

    private EnforcementCase openedOn(LocalDate day, List<Inspection> inspections, Hazard... hazards) {
        EnforcementCase opened = cases.register(
                Command.by(department),
                new NewCase(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        day,
                        null,
                        null,
                        "重大隐患逾期未整改",
                        "复查时仍未整改",
                        Arrays.stream(hazards).map(one -> one.id().toString()).toList(),
                        null,
                        inspections.stream()
                                .map(one -> one.head().id().toString())
                                .toList()));
        later();
        return opened;
    }

    private EnforcementCase fined(Deciding deciding) {
        return cases.decide(Command.by(department), id(deciding.whole()), deciding.made());
    }

    private String lastEvent(Hazard hazard) {
        return platform.hazards.events(department, hazard.id()).stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .recorded()
                .toString();
    }

    private void later() {
        platform.clock.forward(Duration.ofMinutes(1));
    }

    private static RecordId id(EnforcementCase whole) {
        return whole.head().id();
    }

    private static List<Fault> faults(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).faults();
    }
}
