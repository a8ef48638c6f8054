package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.audit.Event;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.AskExtension;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.DecideExtension;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.HazardProblem;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.Merger;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.OverruleLead;
import org.bihuan.api.hazard.Plan;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may happen to a hazard beside its way. */
class HazardTurnsTest {
    private static final LocalDate DEADLINE = LocalDate.of(2023, 9, 10);
    private static final LocalDate LATER = LocalDate.of(2023, 10, 20);

    private final Platform platform = new Platform();
    private final DefaultHazardService hazards = platform.hazards;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");
    private final Caller firm = Platform.firm(quarry.id());

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aGrantedExtensionDecidesWhatIsOverdueAndTheOriginalDeadlineIsKept() {
        Hazard planned = planned(registered());
        assertThat(planned.overdue(Platform.TODAY)).isTrue();
        Hazard asked = asked(firm, planned);
        assertThat(asked.overdue(Platform.TODAY)).isTrue();
        Hazard granted = decided(lead, asked, true);
        assertThat(granted.overdue(Platform.TODAY)).isFalse();
        assertThat(granted.overdue(LATER.plusDays(1))).isTrue();
        assertThat(granted.plan().orElseThrow().deadline()).isEqualTo(DEADLINE);
        assertThat(granted.plan().orElseThrow().extended()).contains(LATER);
        assertThat(hazards.events(office, planned.id()))
                .extracting(Event::action, Event::actorName, Event::reason)
                .endsWith(
                        tuple("extension-asked", firm.name(), "设备未到货"), tuple("extension-granted", lead.name(), "意见"));
    }

    @Test
    void aRefusedExtensionLeavesTheDeadlineAndMayBeAskedForAgain() {
        Hazard refused = decided(lead, asked(firm, planned(registered())), false);
        assertThat(refused.plan().orElseThrow().lastDay()).isEqualTo(DEADLINE);
        assertThat(asked(firm, refused).extensionWaits()).isTrue();
    }

    @Test
    void aNewPlanDoesNotPutTheDeadlineOff() {
        Hazard planned = planned(registered());
        assertThat(faults(() -> plan(planned, LATER)))
                .containsExactly(Fault.at("/deadline", HazardFault.DEADLINE_ONLY_BY_EXTENSION, DEADLINE));
        Hazard granted = decided(lead, asked(firm, planned), true);
        Plan again = plan(granted, LATER).plan().orElseThrow();
        assertThat(again.deadline()).isEqualTo(DEADLINE);
        assertThat(again.extended()).contains(LATER);
    }

    @Test
    void anExtensionNeedsADeadlineAndALaterDayAndWaitsForOneDecision() {
        Hazard hazard = registered();
        refused(HazardProblem.NO_DEADLINE_YET, () -> asked(firm, hazard));
        Hazard planned = planned(hazard);
        refused(HazardProblem.NO_EXTENSION_WAITS, () -> decided(lead, planned, true));
        AskExtension early = new AskExtension(planned.version(), DEADLINE, " ");
        assertThat(faults(() -> hazards.askExtension(Command.by(firm), planned.id(), early)))
                .containsExactly(
                        Fault.at("/until", HazardFault.NOT_AFTER_THE_DEADLINE, DEADLINE),
                        Fault.at("/reason", CommonFault.REQUIRED));
        Hazard asked = asked(firm, planned);
        refused(HazardProblem.EXTENSION_WAITS, () -> asked(firm, asked));
        refused(RecordProblem.WRONG_STAGE, () -> decided(lead, rectified(asked), true));
    }

    @Test
    void whoPlansAsksAndTheLeadDecides() {
        Hazard asked = asked(firm, planned(registered()));
        refused(CommonProblem.FORBIDDEN, () -> decided(firm, asked, true));
        refused(CommonProblem.FORBIDDEN, () -> decided(Platform.street("street-longcheng"), asked, true));
        assertThat(decided(lead, asked, true).extension().orElseThrow().pending())
                .isFalse();
    }

    @Test
    void theListingAuthorityAloneExtendsAListedHazardAndItsSupervisionGoesWithIt() {
        Hazard planned = planned(registered());
        Supervision supervision = listed(planned, "city");
        Hazard asked = asked(firm, hazards.get(office, planned.id()));
        refused(HazardProblem.ONLY_BY_LISTING_AUTHORITY, () -> decided(lead, asked, true));
        DecideExtension without = new DecideExtension(asked.version(), true, "意见", null);
        assertThat(faults(() -> hazards.decideExtension(Command.by(office), asked.id(), without)))
                .containsExactly(Fault.at("/document", CommonFault.REQUIRED));
        decided(office, asked, true);
        Supervision extended =
                platform.supervisions.get(office, supervision.head().id());
        assertThat(extended.deadline()).isEqualTo(DEADLINE);
        assertThat(extended.lastDay()).isEqualTo(LATER);
        trusted();
    }

    @Test
    void whatIsOpenedAgainIsNoLongerDoneAndGoesItsWholeWayAnew() {
        Hazard accepted = accepted(rectified(planned(registered())));
        assertThat(figure("hazard_done")).isEqualTo(1);
        Hazard reopened = reopened(lead, accepted);
        assertThat(reopened.stage()).isEqualTo(Stage.REOPENED);
        assertThat(reopened.reopenReason()).contains("复发");
        assertThat(List.of(figure("hazard_found"), figure("hazard_measures"), figure("hazard_done")))
                .containsExactly(1, 0, 0);
        assertThat(platform.reports.verify()).isBlank();
        Hazard again = accepted(rectified(plan(reopened, LATER)));
        assertThat(again.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(figure("hazard_done")).isEqualTo(1);
        refused(RecordProblem.WRONG_STAGE, () -> reopened(lead, registered()));
    }

    @Test
    void whoMayNotAcceptMayNotOpenAgain() {
        Hazard accepted = accepted(rectified(planned(registered())));
        refused(CommonProblem.FORBIDDEN, () -> reopened(firm, accepted));
        refused(CommonProblem.FORBIDDEN, () -> reopened(Platform.street("street-longcheng"), accepted));
    }

    @Test
    void anotherLeadTakesTheHazardTheFiguresAndTheSupervision() {
        Hazard hazard = registered();
        Supervision supervision = listed(hazard, "district");
        Hazard seen = hazards.get(office, hazard.id());
        OverruleLead told = new OverruleLead(seen.version(), "dept-housing", "实为施工现场");
        refused(CommonProblem.FORBIDDEN, () -> hazards.overruleLead(Command.by(lead), hazard.id(), told));
        Hazard given = hazards.overruleLead(Command.by(office), hazard.id(), told);
        assertThat(given.leadReason()).contains("实为施工现场");
        Caller housing = Platform.department("dept-housing");
        assertThat(hazards.get(housing, hazard.id())).isEqualTo(given);
        assertThat(platform.supervisions
                        .get(housing, supervision.head().id())
                        .head()
                        .leadReason())
                .contains("实为施工现场");
        refused(CommonProblem.NOT_FOUND, () -> hazards.get(lead, hazard.id()));
        assertThat(platform.reports.verify()).isBlank();
    }

    @Test
    void anotherLeadIsADepartmentThatDoesNotLeadItAlready() {
        Hazard hazard = registered();
        OverruleLead same = new OverruleLead(hazard.version(), "dept-natural-resources", "理由");
        assertThat(faults(() -> hazards.overruleLead(Command.by(office), hazard.id(), same)))
                .containsExactly(Fault.at("/lead", HazardFault.LEADS_ALREADY));
        OverruleLead nothing = new OverruleLead(null, null, null);
        assertThat(faults(() -> hazards.overruleLead(Command.by(office), hazard.id(), nothing)))
                .extracting(Fault::pointer)
                .containsExactly("/version", "/lead");
    }

    @Test
    void theLaterRecordGoesIntoTheEarlierAndTheHazardCountsOnce() {
        Hazard first = registered();
        platform.clock.forward(Duration.ofMinutes(1));
        Hazard later = registeredBy("public-report");
        assertThat(figure("hazard_found")).isEqualTo(2);

        Hazard merged = merged(later, first);

        assertThat(merged.stage()).isEqualTo(Stage.MERGED);
        assertThat(merged.merger()).contains(new Merger(first.id(), first.number()));
        assertThat(hazards.get(office, first.id()).channels())
                .containsExactly(new Channel(
                        later.id(), later.number(), Source.PUBLIC_REPORT, later.occurred(), later.recorded()));
        assertThat(figure("hazard_found")).isEqualTo(1);
        assertThat(platform.reports.verify()).isBlank();
        assertThat(hazards.events(office, first.id())).extracting(Event::action).endsWith("absorbed");
        trusted();
        refused(RecordProblem.WRONG_STAGE, () -> planned(merged));
    }

    @Test
    void whatHadBeenMergedIntoTheLaterGoesWithIt() {
        Hazard first = registered();
        Hazard second = registered();
        Hazard third = registered();
        merged(third, second);
        merged(hazards.get(office, second.id()), first);
        assertThat(hazards.get(office, first.id()).channels())
                .extracting(Channel::number)
                .containsExactly(second.number(), third.number());
    }

    @Test
    void onlyALaterOpenRecordOfTheSameEnterpriseIsMerged() {
        Hazard first = registered();
        Hazard later = registered();
        assertThat(faults(() -> merged(first, later)))
                .containsExactly(Fault.at("/into", HazardFault.REGISTERED_LATER, later.number()));
        Enterprise other = platform.quarryIn("street-dounan");
        Hazard elsewhere =
                hazards.register(Command.by(office), aNewHazard().of(other.id()).build());
        assertThat(faults(() -> merged(elsewhere, first)))
                .containsExactly(Fault.at("/into", HazardFault.OF_OTHER_ENTERPRISE));
        hazards.cancel(Command.by(office), first.id(), new ReasonedChange(first.version(), "误登"));
        assertThat(faults(() -> merged(later, first)))
                .containsExactly(Fault.at("/into", HazardFault.COUNTS_NOWHERE, first.number()));
        refused(
                CommonProblem.FORBIDDEN,
                () -> hazards.merge(
                        Command.by(firm),
                        later.id(),
                        new MergeHazard(later.version(), first.id().toString(), "同")));
    }

    @Test
    void noRecordIsMergedIntoItself() {
        Hazard hazard = registered();
        assertThat(faults(() -> merged(hazard, hazard)))
                .containsExactly(Fault.at("/into", HazardFault.MERGED_INTO_ITSELF));
        Hazard voided = hazards.cancel(Command.by(office), hazard.id(), new ReasonedChange(hazard.version(), "误登"));
        assertThat(faults(() -> merged(voided, voided)))
                .containsExactly(Fault.at("/into", HazardFault.MERGED_INTO_ITSELF));
    }

    @Test
    void aListedRecordIsNotMergedAway() {
        Hazard first = registered();
        Hazard later = registered();
        listed(later, "district");
        refused(HazardProblem.LISTED_NOW, () -> merged(hazards.get(office, later.id()), first));
    }

    @Test
    void perhapsTheSameHazardAndCopiedWordsAreHintsWithinReach() {
        Hazard first = registered();
        Hazard second = registered();
        rectified(planned(first));
        rectified(planned(second));
        assertThat(hazards.signs(office, second.id()).alike())
                .extracting(Hazard::id)
                .containsExactly(first.id());
        assertThat(hazards.signs(firm, second.id()).copied())
                .extracting(Hazard::id)
                .containsExactly(first.id());
        hazards.overruleLead(
                Command.by(office),
                first.id(),
                new OverruleLead(hazards.get(office, first.id()).version(), "dept-housing", "理由"));
        assertThat(hazards.signs(lead, second.id()).alike()).isEmpty();
        assertThat(hazards.signs(lead, second.id()).copied()).isEmpty();
    }

    @Test
    void aPenaltyRestsOnAJudgementStandardAlone() {
        assertThat(registered().penaltyGround()).contains(LegalGround.JUDGEMENT_STANDARD);
        Hazard general = hazards.register(
                Command.by(office),
                aNewHazard().judgedBy("mine-08").of(quarry.id()).build());
        assertThat(general.penaltyGround()).isEmpty();
    }

    private Hazard registered() {
        return registeredBy("inspection");
    }

    private Hazard registeredBy(String source) {
        NewHazard told = aNewHazard().source(source).of(quarry.id()).build();
        return hazards.register(Command.by(office), told);
    }

    private Hazard planned(Hazard hazard) {
        return plan(hazard, DEADLINE);
    }

    private Hazard plan(Hazard hazard, LocalDate deadline) {
        return hazards.plan(
                Command.by(office),
                hazard.id(),
                new PlanHazard(hazard.version(), "责任人", "措施", BigDecimal.TEN, deadline, "预案", null));
    }

    private Hazard rectified(Hazard hazard) {
        return hazards.rectify(
                Command.by(office), hazard.id(), new RectifyHazard(hazard.version(), null, "已更换阀门", null));
    }

    private Hazard accepted(Hazard hazard) {
        return hazards.accept(
                Command.by(office), hazard.id(), new AcceptHazard(hazard.version(), null, "合格", null, "现场查看，未留照片"));
    }

    private Hazard reopened(Caller by, Hazard hazard) {
        return hazards.reopen(Command.by(by), hazard.id(), new ReasonedChange(hazard.version(), "复发"));
    }

    private Hazard asked(Caller by, Hazard hazard) {
        return hazards.askExtension(Command.by(by), hazard.id(), new AskExtension(hazard.version(), LATER, "设备未到货"));
    }

    private Hazard decided(Caller by, Hazard hazard, boolean granted) {
        return hazards.decideExtension(
                Command.by(by), hazard.id(), new DecideExtension(hazard.version(), granted, "意见", "文号"));
    }

    private Hazard merged(Hazard later, Hazard into) {
        return hazards.merge(
                Command.by(office),
                later.id(),
                new MergeHazard(later.version(), into.id().toString(), "同一隐患"));
    }

    private Supervision listed(Hazard hazard, String level) {
        return platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        level,
                        level.equals("district") ? "district-gov" : "挂牌机关",
                        "督〔2023〕1号",
                        LocalDate.of(2023, 7, 1),
                        DEADLINE,
                        null,
                        null));
    }

    private int figure(String column) {
        return platform.reports
                .annex2(office, new Annex2Query(Platform.TODAY, Optional.empty(), Optional.empty()))
                .lines()
                .get(0)
                .values()
                .getOrDefault(new ColumnId(column), Optional.empty())
                .orElseThrow()
                .intValueExact();
    }

    /** The enterprise's own event is made up. */
    private void trusted() {
        assertThat(platform.audit().verify().findings())
                .allSatisfy(finding -> assertThat(finding.place().text()).startsWith("enterprise"));
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(code));
    }

    private static List<Fault> faults(ThrowingCallable call) {
        List<Fault> faults = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> faults.addAll(refused.faults()));
        return faults;
    }
}
