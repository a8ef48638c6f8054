package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.enforcement.Enforcing.DEADLINE;
import static org.bihuan.core.enforcement.Enforcing.assertRefused;
import static org.bihuan.core.enforcement.Enforcing.id;
import static org.bihuan.testkit.Some.aNewHazard;

import java.time.Duration;
import java.util.List;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.SafeHarbour;
import org.bihuan.api.enforcement.SafeHarbour.Gap;
import org.bihuan.api.enforcement.SafeHarbour.OnBehalf;
import org.bihuan.api.enforcement.SafeHarbour.Proof;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.identity.User;
import org.bihuan.api.inspection.Inspection;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a safe harbour protects from, what a department may do all the same, and what is missing where there is none. */
class SafeHarbourRulesTest {
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
    void aHazardThatTheFirmFoundReportedAndPlannedBeforeTheCaseIsNotPunished() {
        Hazard reported = way.found("self-check");
        Hazard planned = way.planned(reported);
        EnforcementCase opened = way.opened(planned);
        SafeHarbour harbour = way.harbour(opened);
        assertThat(harbour.protects()).isTrue();
        assertThat(harbour.start()).isEqualTo(opened.head().recorded());
        assertThat(harbour.byInspection()).isFalse();
        assertThat(harbour.before()).extracting(Proof::action).containsExactly("registered", "planned");
        assertThat(harbour.before()).extracting(Proof::by).containsOnly(firm.name());
        assertThat(harbour.before())
                .extracting(Proof::recorded)
                .isSorted()
                .allMatch(instant -> instant.isBefore(harbour.start()));
        assertRefused(() -> way.decided(new Deciding(opened).kind("fine").fining("20000")), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at(
                                        "/hazards/0",
                                        CaseFault.SAFE_HARBOUR,
                                        planned.number(),
                                        harbour.before().get(0).recorded(),
                                        harbour.before().get(1).recorded(),
                                        harbour.start()),
                                Fault.at("/overrideReason", CommonFault.REQUIRED)));
        assertThat(way.decided(new Deciding(opened).kind("interview")).decisions())
                .hasSize(1);
    }

    @Test
    void whoRegisteredItForTheFirmIsTold() {
        User clerk = platform.keep(Some.aUser().street("street-longcheng").build());
        Hazard planned = way.planned(registered(clerk));
        EnforcementCase opened = way.opened(planned);
        SafeHarbour harbour = way.harbour(opened);
        assertThat(harbour.onBehalf()).contains(new OnBehalf(clerk.name(), Role.STREET));
        assertRefused(() -> way.decided(new Deciding(opened)), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .contains(Fault.at(
                                "/hazards/0",
                                CaseFault.SAFE_HARBOUR_ON_BEHALF,
                                planned.number(),
                                harbour.before().get(0).recorded(),
                                harbour.before().get(1).recorded(),
                                harbour.start(),
                                clerk.name(),
                                "street")));
    }

    @Test
    void theFirmsOwnAccountRegistersOnNobodysBehalf() {
        User own = platform.keep(Some.aUser().enterprise(way.quarry.id()).build());
        assertThat(way.harbour(way.opened(way.planned(registered(own)))).onBehalf())
                .isEmpty();
    }

    private Hazard registered(User by) {
        Hazard hazard = platform.hazards.register(
                Command.by(Caller.of(by, "127.0.0.1")),
                aNewHazard()
                        .of(way.quarry.id())
                        .source("self-check")
                        .foundOn(Enforcing.FOUND)
                        .build());
        way.later();
        return hazard;
    }

    @Test
    void theDepartmentPunishesAllTheSameWithAReasonThatStaysOnTheDecision() {
        EnforcementCase opened = way.opened(way.planned(way.found("self-check")));
        EnforcementCase punished = way.decided(new Deciding(opened).overriding("整改措施虚假"));
        assertThat(punished.decisions().get(0).override()).contains("整改措施虚假");
        Event last = cases.events(department, id(punished)).get(1);
        assertThat(last.action()).isEqualTo("decided-over-safe-harbour");
        assertThat(last.reason()).isEqualTo("整改措施虚假");
        EnforcementCase corrected =
                cases.correct(Command.by(department), id(punished), new Deciding(punished).correcting(1, "文书号误填"));
        assertThat(corrected.decisions().get(0).override()).contains("整改措施虚假");
    }

    @Test
    void aReasonWithoutASafeHarbourIsRefused() {
        EnforcementCase opened = way.opened(way.found("inspection"));
        assertRefused(() -> way.decided(new Deciding(opened).overriding("多余")), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/overrideReason", CaseFault.NOTHING_TO_OVERRIDE)));
    }

    @Test
    void theSafeHarbourSaysWhatIsMissing() {
        assertThat(way.harbour(way.opened(way.found("inspection"))).gap()).contains(Gap.NOT_SELF_CHECK);
        Hazard bare = way.found("self-check");
        EnforcementCase early = way.opened(bare);
        assertThat(way.harbour(early).gap()).contains(Gap.NO_MEASURES);
        way.planned(bare);
        assertThat(way.harbour(early).gap()).contains(Gap.NO_MEASURES);
        EnforcementCase late = way.opened(bare);
        assertThat(way.harbour(late).gap()).isEmpty();
        platform.clock.forward(Duration.ofDays(31));
        assertThat(way.harbour(late).gap()).contains(Gap.OVERDUE);
    }

    @Test
    void aLaterDeadlineThatNobodyGrantedHelpsNobody() {
        Hazard planned = way.planned(way.found("self-check"), Platform.TODAY.plusDays(2));
        EnforcementCase opened = way.opened(planned);
        assertRefused(() -> way.planned(planned, DEADLINE), CommonProblem.INVALID_INPUT);
        assertThat(way.harbour(opened).protects()).isTrue();
        platform.clock.forward(Duration.ofDays(3));
        assertThat(way.harbour(opened).gap()).contains(Gap.OVERDUE);
    }

    @Test
    void whatTheFirmReportedAfterTheInspectionBeganComesTooLate() {
        Inspection early = way.inspected();
        Hazard planned = way.planned(way.found("self-check"));
        Inspection late = way.inspected();
        SafeHarbour caught = way.harbour(way.opened(List.of(early), planned));
        assertThat(caught.gap()).contains(Gap.REPORTED_LATER);
        assertThat(caught.byInspection()).isTrue();
        assertThat(caught.start()).isEqualTo(early.beginning().orElseThrow().recorded());
        SafeHarbour proven = way.harbour(way.opened(List.of(late), planned));
        assertThat(proven.protects()).isTrue();
        assertThat(proven.start()).isEqualTo(late.beginning().orElseThrow().recorded());
    }

    @Test
    void whatWasMendedOnTheSpotOrInTimeStaysProtected() {
        Hazard atOnce = way.found("self-check");
        platform.hazards.rectify(
                Command.by(firm), atOnce.id(), new RectifyHazard(atOnce.version(), null, "当场改正", true));
        way.later();
        EnforcementCase opened = way.opened(atOnce);
        Hazard planned = way.planned(way.found("self-check"));
        platform.hazards.rectify(
                Command.by(firm), planned.id(), new RectifyHazard(planned.version(), null, "已完成整改", false));
        EnforcementCase second = way.opened(planned);
        platform.clock.forward(Duration.ofDays(60));
        assertThat(way.harbour(opened).protects()).isTrue();
        assertThat(way.harbour(second).protects()).isTrue();
    }

    @Test
    void aPenaltyForTheOtherHazardOfTheCasePasses() {
        Hazard mended = way.planned(way.found("self-check"));
        Hazard neglected = way.found("inspection");
        EnforcementCase opened = way.opened(mended, neglected);
        assertRefused(() -> way.decided(new Deciding(opened)), CommonProblem.INVALID_INPUT);
        EnforcementCase warned =
                way.decided(new Deciding(opened).of(neglected.id().toString()));
        assertThat(warned.decisions().get(0).override()).isEmpty();
        assertThat(warned.decisions().get(0).hazards())
                .containsExactly(neglected.head().id());
    }
}
