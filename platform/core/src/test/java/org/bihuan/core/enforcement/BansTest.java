package org.bihuan.core.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewCase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.enforcement.CaseFault;
import org.bihuan.api.enforcement.DecisionKind;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.IndustryBan;
import org.bihuan.api.enforcement.RevokeDecision;
import org.bihuan.api.enforcement.Subject;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BansTest {
    private static final LocalDate LAST = Platform.TODAY.plusYears(5);

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller mines = Platform.department("dept-natural-resources");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aBanNamesThePrincipalAndItsGroundAndCountsAsOnePenalty() {
        EnforcementCase banned = banned("李某", LAST);
        assertThat(banned.decisions()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DecisionKind.INDUSTRY_BAN);
            assertThat(one.person()).contains("李某");
            assertThat(one.basis()).contains("执法人员填写的依据");
            assertThat(one.until()).contains(LAST);
        });
        assertThat(banned.counts())
                .extracting(Count::measure)
                .containsExactlyInAnyOrder(Measure.PENALTIES, Measure.BANS);
        assertThat(banned.punishes(Subject.PRINCIPAL)).isTrue();
    }

    @Test
    void onlyAPersonIsBannedAndNothingElseHasALastDay() {
        EnforcementCase opened = opened();
        assertThat(faults(new Deciding(opened).kind("industry-ban").until(Platform.TODAY.minusDays(1))))
                .containsExactly(
                        Fault.at("/subject", CaseFault.BAN_OF_AN_ENTERPRISE),
                        Fault.at("/until", CaseFault.BEFORE_THE_DECISION, Platform.TODAY));
        assertThat(faults(new Deciding(opened)
                        .kind("industry-ban")
                        .against("principal", null)
                        .with(null, null)))
                .containsExactly(
                        Fault.at("/person", CommonFault.REQUIRED),
                        Fault.at("/document", CommonFault.REQUIRED),
                        Fault.at("/basis", CommonFault.REQUIRED));
        assertThat(faults(new Deciding(opened).until(LAST)))
                .containsExactly(Fault.at("/until", CaseFault.NOT_OF_THIS_DECISION));
    }

    @Test
    void whoLooksAtAPrincipalOfThatNameIsToldUntilTheBanEnds() {
        EnforcementCase banned = banned("李 某", Platform.TODAY.plusDays(10));
        assertThat(bans(mines, "李某")).singleElement().satisfies(ban -> {
            assertThat(ban.enterpriseName()).isEqualTo(quarry.name());
            assertThat(ban.department()).isEqualTo(Platform.unit("dept-natural-resources"));
            assertThat(ban.opened()).contains(banned.head().id());
        });
        assertThat(bans(mines, "李")).isEmpty();
        platform.clock.forward(Duration.ofDays(10));
        assertThat(bans(mines, "李某")).hasSize(1);
        platform.clock.forward(Duration.ofDays(1));
        assertThat(bans(mines, "李某")).isEmpty();
    }

    @Test
    void whoMayNotSeeTheCaseIsToldOfTheBanAndNotOfTheCase() {
        banned("李某", null);
        for (Caller other : List.of(Platform.department("dept-housing"), Platform.street("street-wulong"))) {
            assertThat(bans(other, "李某")).extracting(IndustryBan::opened).containsExactly(Optional.empty());
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bans(Platform.firm(quarry.id()), "李某"))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void aRevokedBanIsToldNoMore() {
        EnforcementCase banned = banned("李某", null);
        platform.cases.revoke(
                Command.by(mines), banned.head().id(), new RevokeDecision(banned.version(), 1L, null, "复议撤销"));
        assertThat(bans(mines, "李某")).isEmpty();
    }

    private EnforcementCase opened() {
        return platform.cases.register(Command.by(mines), aNewCase(quarry.id()).build());
    }

    private EnforcementCase banned(String person, @Nullable LocalDate until) {
        Deciding ban = new Deciding(opened()).kind("industry-ban").against("principal", person);
        return decided(until == null ? ban : ban.until(until));
    }

    private EnforcementCase decided(Deciding deciding) {
        return platform.cases.decide(Command.by(mines), deciding.whole().head().id(), deciding.made());
    }

    private List<IndustryBan> bans(Caller caller, String person) {
        return platform.enforcement.bans(caller, person);
    }

    private List<Fault> faults(Deciding deciding) {
        ProblemException[] refusal = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> decided(deciding))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0].faults();
    }
}
