package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.enforcement.Enforcing.FOUND;
import static org.bihuan.core.enforcement.Enforcing.assertRefused;
import static org.bihuan.core.enforcement.Enforcing.id;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.enforcement.CaseProblem;
import org.bihuan.api.enforcement.CaseStage;
import org.bihuan.api.enforcement.ConcludeCase;
import org.bihuan.api.enforcement.DoublePenalty.Ground;
import org.bihuan.api.enforcement.DoublePenalty.Why;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.HazardStanding;
import org.bihuan.api.enforcement.Persistence;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnforcementRulesTest {
    private final Enforcing way = new Enforcing();
    private final Platform platform = way.platform;
    private final DefaultCaseService cases = way.cases;
    private final Enterprise quarry = way.quarry;
    private final Caller firm = way.firm;
    private final Caller department = way.department;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aMajorHazardThatOthersFoundAsksForBothPenaltiesBeforeTheCaseEnds() {
        Hazard hazard = way.found("inspection");
        EnforcementCase fined =
                way.decided(new Deciding(way.opened(hazard)).kind("fine").fining("50000"));
        assertThat(way.rules(fined).doublePenalty().grounds())
                .containsExactly(new Ground(hazard.number(), Why.PERSISTS));
        assertThat(way.rules(fined).doublePenalty().complete()).isFalse();
        assertRefused(() -> concluded(fined), CaseProblem.DOUBLE_PENALTY_MISSING);
        EnforcementCase both =
                way.decided(new Deciding(fined).kind("fine").fining("10000").against("principal", "李某"));
        assertThat(way.rules(both).doublePenalty().complete()).isTrue();
        closed(hazard);
        assertThat(concluded(both).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void aReasonMakesOnePenaltyEnough() {
        EnforcementCase opened = way.opened(way.found("inspection"));
        EnforcementCase single = cases.punishSingly(
                Command.by(department), id(opened), new ReasonedChange(opened.version(), "主要负责人已被追究刑事责任"));
        assertThat(way.rules(single).doublePenalty().reason()).contains("主要负责人已被追究刑事责任");
        assertThat(concluded(single).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void nothingAsksForBothPenaltiesWhereTheFirmIsPuttingItRightOrNoStandardMakesItMajor() {
        assertThat(way.rules(way.opened(way.planned(way.found("self-check"))))
                        .doublePenalty()
                        .required())
                .isFalse();
        Hazard general = platform.hazards.register(
                Command.by(firm),
                aNewHazard()
                        .of(quarry.id())
                        .judgedBy("mine-08")
                        .source("self-check")
                        .foundOn(FOUND)
                        .build());
        assertThat(way.rules(way.opened(general)).doublePenalty().required()).isFalse();
    }

    @Test
    void anAccidentAsksForBothPenaltiesEvenThen() {
        Hazard hazard = way.planned(way.found("self-check"));
        Accident accident = platform.accidents.register(
                Command.by(department),
                new NewAccident(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        null,
                        FOUND,
                        null,
                        null,
                        "work",
                        "采场",
                        "边坡滑塌",
                        "作业时滑塌",
                        1L,
                        0L,
                        BigDecimal.ZERO,
                        null,
                        List.of(hazard.id().toString())));
        EnforcementCase opened = cases.register(
                Command.by(department),
                aNewCase(quarry.id())
                        .concerning(hazard)
                        .after(accident.head().id())
                        .build());
        assertThat(way.rules(opened).doublePenalty().grounds())
                .containsExactly(new Ground(hazard.number(), Why.ACCIDENT));
        EnforcementCase ofAccidentAlone = cases.register(
                Command.by(department),
                aNewCase(quarry.id()).after(accident.head().id()).build());
        assertThat(way.rules(ofAccidentAlone).doublePenalty().grounds())
                .containsExactly(new Ground(hazard.number(), Why.ACCIDENT));
    }

    @Test
    void whatLastsAndWasPunishedOftenIsProposedForClosure() {
        Hazard hazard = way.found("inspection");
        EnforcementCase first = way.decided(new Deciding(way.opened(hazard)).with("一号", "某条"));
        way.decided(new Deciding(first).kind("fine").fining("1").with("一号", "某条"));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(14, 1, 180, 2, false, false));
        EnforcementCase second = way.decided(new Deciding(way.opened(hazard)).with("二号", "某条"));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(14, 2, 180, 2, false, false));
        platform.clock.forward(Duration.ofDays(166));
        assertThat(persistence(hazard)).isEqualTo(new Persistence(180, 2, 180, 2, true, true));
        assertThat(way.standing(first).persistence().proposed()).isTrue();
        EnforcementCase revoked = cases.revoke(
                Command.by(department), id(second), new RevokeDecision(second.version(), 1L, null, "复议撤销"));
        assertThat(persistence(hazard).proposed()).isFalse();
        EnforcementCase again = way.decided(new Deciding(revoked).with("三号", "某条"));
        assertThat(persistence(hazard).proposed()).isTrue();
        EnforcementCase closed = way.decided(new Deciding(again).kind("closure").with("关闭一号", "某条"));
        assertThat(persistence(hazard).proposed()).isFalse();
        assertThat(persistence(hazard).banOutstanding()).isTrue();
        way.decided(new Deciding(closed).kind("industry-ban").against("principal", "李某"));
        assertThat(persistence(hazard).banOutstanding()).isFalse();
    }

    @Test
    void aPenaltyNeverClosesAHazard() {
        Hazard hazard = way.planned(way.found("inspection"));
        EnforcementCase fined =
                way.decided(new Deciding(way.opened(hazard)).kind("fine").fining("50000"));
        EnforcementCase both = way.decided(new Deciding(fined).against("principal", "李某"));
        assertThat(platform.hazards.get(department, hazard.id())).isEqualTo(hazard);
        HazardStanding standing = way.standing(both);
        assertThat(standing.stage().open()).isTrue();
        assertThat(standing.followUp()).isTrue();
    }

    @Test
    void aPunishedHazardIsOverdueFromTheDayAfterItsDeadlineUntilItIsClosed() {
        Hazard hazard = way.planned(way.found("inspection"));
        LocalDate deadline = hazard.plan().orElseThrow().lastDay();
        EnforcementCase fined =
                way.decided(new Deciding(way.opened(hazard)).kind("fine").fining("50000"));
        platform.clock.forward(Duration.ofDays(Platform.TODAY.until(deadline, ChronoUnit.DAYS)));
        assertThat(way.standing(fined).followUp()).isTrue();
        assertThat(way.standing(fined).overdue()).isFalse();
        platform.clock.forward(Duration.ofDays(1));
        assertThat(way.standing(fined).deadline()).contains(deadline);
        assertThat(way.standing(fined).overdue()).isTrue();
        closed(hazard);
        assertThat(way.standing(fined).followUp()).isFalse();
        assertThat(way.standing(fined).overdue()).isFalse();
    }

    @Test
    void aPunishedHazardWithoutADeadlineIsFollowedUpAndNeverOverdue() {
        EnforcementCase fined = way.decided(
                new Deciding(way.opened(way.found("inspection"))).kind("fine").fining("50000"));
        platform.clock.forward(Duration.ofDays(300));
        assertThat(way.standing(fined).followUp()).isTrue();
        assertThat(way.standing(fined).overdue()).isFalse();
    }

    @Test
    void aCaseEndsNotBeforeTheHazardsThatItPunishedAreClosed() {
        Hazard hazard = way.found("inspection");
        EnforcementCase fined =
                way.decided(new Deciding(way.opened(hazard)).kind("fine").fining("50000"));
        EnforcementCase both = way.decided(new Deciding(fined).against("principal", "李某"));
        assertRefused(() -> concluded(both), CaseProblem.PUNISHED_HAZARD_OPEN)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(hazard.number()));
        closed(hazard);
        EnforcementCase concluded = concluded(both);
        assertThat(concluded.stage()).isEqualTo(CaseStage.CONCLUDED);
        assertThat(way.standing(concluded).followUp()).isFalse();
    }

    @Test
    void aCaseThatPunishedOneOfItsHazardsEndsWhileTheOtherIsOpen() {
        Hazard punished = way.found("inspection");
        Hazard other = way.planned(way.found("self-check"));
        EnforcementCase fined = way.decided(new Deciding(way.opened(punished, other))
                .kind("fine")
                .fining("50000")
                .of(punished.id().toString()));
        EnforcementCase both = way.decided(
                new Deciding(fined).against("principal", "李某").of(punished.id().toString()));
        closed(punished);
        assertThat(concluded(both).stage()).isEqualTo(CaseStage.CONCLUDED);
    }

    @Test
    void theStandingOfAHazardIsSeenByThoseWhoSeeItAndCases() {
        Hazard hazard = way.found("self-check");
        assertRefused(() -> cases.standing(firm, hazard.id()), CommonProblem.FORBIDDEN);
        assertRefused(() -> cases.standing(Platform.department("dept-housing"), hazard.id()), CommonProblem.NOT_FOUND);
        assertRefused(() -> cases.standing(department, new HazardId(quarry.id().value())), CommonProblem.NOT_FOUND);
        platform.clock.forward(Duration.ofSeconds(1));
        assertThat(cases.standing(department, hazard.id()).harbour().before()).hasSize(1);
    }

    private Persistence persistence(Hazard hazard) {
        return cases.standing(department, hazard.id()).persistence();
    }

    /** Rectified on the spot and accepted. */
    private void closed(Hazard hazard) {
        Hazard rectified = platform.hazards.rectify(
                Command.by(department), hazard.id(), new RectifyHazard(hazard.version(), null, "已整改", true));
        platform.hazards.accept(
                Command.by(department),
                hazard.id(),
                new AcceptHazard(rectified.version(), null, "符合要求", null, "现场查看，未留照片"));
    }

    private EnforcementCase concluded(EnforcementCase whole) {
        return cases.conclude(Command.by(department), id(whole), new ConcludeCase(whole.version(), null, "已执行"));
    }
}
