package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUp.Penalty;
import org.bihuan.api.enforcement.FollowUpQuery;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.hazard.AcceptHazard;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.MergeHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.RectifyHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");
    private final Caller other = Platform.department("dept-housing");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aHazardIsFollowedUpFromItsPenaltyUntilItIsClosed() {
        Hazard hazard = found();
        EnforcementCase opened = opened(lead, hazard);
        assertThat(all(lead)).isEmpty();
        punished(lead, opened);
        assertThat(all(lead)).singleElement().satisfies(one -> {
            assertThat(one.hazard()).isEqualTo(hazard.head().id());
            assertThat(one.lead()).isEqualTo(Platform.unit("dept-natural-resources"));
            assertThat(one.deadline()).isEmpty();
            assertThat(one.penalties())
                    .containsExactly(new Penalty(
                            Platform.TODAY,
                            Platform.unit("dept-natural-resources"),
                            Optional.of(opened.head().id())));
        });
        Hazard rectified = platform.hazards.rectify(
                Command.by(lead), hazard.id(), new RectifyHazard(hazard.version(), null, "已整改", true));
        assertThat(all(lead)).hasSize(1);
        Hazard accepted = platform.hazards.accept(
                Command.by(lead), hazard.id(), new AcceptHazard(rectified.version(), null, "符合要求", null, "现场查看，未留照片"));
        assertThat(all(lead)).isEmpty();
        platform.hazards.reopen(Command.by(lead), accepted.id(), new ReasonedChange(accepted.version(), "复查发现隐患反弹"));
        assertThat(all(lead)).hasSize(1);
    }

    @Test
    void aRevokedPenaltyAsksForNothing() {
        EnforcementCase first = punished(lead, opened(lead, found()));
        assertThat(all(lead)).hasSize(1);
        platform.cases.revoke(
                Command.by(lead), first.head().id(), new RevokeDecision(first.version(), 1L, null, "复议撤销"));
        assertThat(all(lead)).isEmpty();
    }

    @Test
    void itIsTheWorkOfWhoAnswersForTheHazardAndOfWhoPunishedIt() {
        Hazard hazard = found();
        EnforcementCase opened = punished(office, opened(other, hazard));
        assertThat(all(lead)).singleElement().satisfies(one -> {
            assertThat(one.readable()).isTrue();
            assertThat(one.penalties())
                    .containsExactly(new Penalty(Platform.TODAY, Platform.unit("dept-housing"), Optional.empty()));
        });
        assertThat(all(other)).singleElement().satisfies(one -> {
            assertThat(one.readable()).isFalse();
            assertThat(one.penalties().get(0).opened()).contains(opened.head().id());
        });
        assertThat(all(Platform.street("street-longcheng"))).hasSize(1);
        assertThat(all(Platform.street("street-wulong"))).isEmpty();
        assertThat(all(Platform.department("dept-market"))).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all(Platform.firm(quarry.id())))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void aPunishedRecordThatWasMergedIsFollowedUpAsTheOneThatStays() {
        Hazard first = found();
        Hazard again = found();
        punished(lead, opened(lead, again));
        punished(lead, opened(lead, first, again));
        platform.hazards.merge(
                Command.by(lead),
                again.id(),
                new MergeHazard(again.version(), first.id().toString(), "同一隐患"));
        assertThat(all(lead)).singleElement().satisfies(one -> {
            assertThat(one.hazard()).isEqualTo(first.head().id());
            assertThat(one.penalties()).hasSize(2);
        });
    }

    @Test
    void whatHasNoDeadlineComesFirstThenTheEarliestPageByPage() {
        Hazard late = punished(planned(found(), 20));
        Hazard early = punished(planned(found(), 10));
        Hazard never = punished(found());
        assertThat(all(office))
                .extracting(FollowUp::number)
                .containsExactly(never.number(), early.number(), late.number());
        Page<FollowUp> first = list(office, query(false, Optional.empty(), 2));
        Page<FollowUp> second = list(office, query(false, first.next(), 2));
        assertThat(second.items()).extracting(FollowUp::number).containsExactly(late.number());
        assertThat(second.next()).isEmpty();
        assertThat(list(office, query(false, second.previous(), 2)).items()).isEqualTo(first.items());
        platform.clock.forward(Duration.ofDays(11));
        assertThat(list(office, query(true, Optional.empty(), 50)).items())
                .extracting(FollowUp::number)
                .containsExactly(early.number());
    }

    @Test
    void allOfThemCanBeHadAtOnceInTheSameOrder() {
        Hazard late = punished(planned(found(), 20));
        Hazard early = punished(planned(found(), 10));
        Hazard never = punished(found());
        assertThat(platform.enforcement.allFollowUps(office, query(false, Optional.empty(), 1)))
                .extracting(FollowUp::number)
                .containsExactly(never.number(), early.number(), late.number());
    }

    @Test
    void theListIsFilteredByWhoAnswersAndByWhoPunished() {
        punished(office, opened(other, found()));
        assertThat(list(office, by("dept-natural-resources", null)).items()).hasSize(1);
        assertThat(list(office, by("dept-housing", null)).items()).isEmpty();
        assertThat(list(office, by(null, "dept-housing")).items()).hasSize(1);
        assertThat(list(office, by(null, "dept-natural-resources")).items()).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> list(office, by("nobody", "no-one")))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                Fault.at("lead", CommonFault.UNKNOWN_ID, "nobody"),
                                Fault.at("department", CommonFault.UNKNOWN_ID, "no-one")));
    }

    @Test
    void afterAMergerTheListOfTheSuccessorHoldsWhatTheBodyAnsweredForAndPunished() {
        punished(office, opened(other, found()));
        assertThat(list(office, by("dept-market", null)).items()).isEmpty();
        platform.organisations.merge("dept-natural-resources", "dept-market");
        assertThat(list(office, by("dept-market", null)).items()).hasSize(1);
        assertThat(list(office, by("dept-natural-resources", null)).items()).hasSize(1);
        assertThat(list(office, by(null, "dept-market")).items()).isEmpty();
        platform.organisations.merge("dept-housing", "dept-market");
        assertThat(list(office, by(null, "dept-market")).items()).hasSize(1);
    }

    private List<FollowUp> all(Caller caller) {
        return list(caller, query(false, Optional.empty(), 50)).items();
    }

    private Page<FollowUp> list(Caller caller, FollowUpQuery query) {
        return platform.enforcement.followUps(caller, query);
    }

    private static FollowUpQuery query(boolean overdue, Optional<String> after, int limit) {
        return new FollowUpQuery(Optional.empty(), Optional.empty(), Optional.empty(), overdue, after, limit);
    }

    private static FollowUpQuery by(@Nullable String lead, @Nullable String department) {
        return new FollowUpQuery(
                Optional.ofNullable(lead).map(Platform::unit),
                Optional.ofNullable(department).map(Platform::unit),
                Optional.empty(),
                false,
                Optional.empty(),
                50);
    }

    private Hazard found() {
        return platform.hazards.register(
                Command.by(lead),
                aNewHazard()
                        .of(quarry.id())
                        .source("inspection")
                        .foundOn(Platform.TODAY)
                        .build());
    }

    private Hazard planned(Hazard hazard, int days) {
        LocalDate deadline = Platform.TODAY.plusDays(days);
        return platform.hazards.plan(
                Command.by(lead),
                hazard.id(),
                new PlanHazard(hazard.version(), "矿长", "削坡减载", new BigDecimal("1000"), deadline, "撤人", null));
    }

    /** A case of a department; one that cannot see the hazards gets it from the committee office. */
    private EnforcementCase opened(Caller by, Hazard... hazards) {
        return by.equals(lead)
                ? platform.cases.register(
                        Command.by(lead),
                        aNewCase(quarry.id()).concerning(hazards).build())
                : platform.cases.register(
                        Command.by(office),
                        aNewCase(quarry.id())
                                .concerning(hazards)
                                .ledBy("dept-housing", "由该部门办理")
                                .build());
    }

    private EnforcementCase punished(Caller by, EnforcementCase opened) {
        return platform.cases.decide(Command.by(by), opened.head().id(), new Deciding(opened).made());
    }

    private Hazard punished(Hazard hazard) {
        punished(lead, opened(lead, hazard));
        return hazard;
    }
}
