package org.bihuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewIssue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.supervision.NewSupervision;
import org.bihuan.api.supervision.RaiseListing;
import org.bihuan.api.supervision.Supervision;
import org.bihuan.api.tip.NewRewardRequest;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A department that registers a record which another one leads. */
class RegistrarTest {
    private static final String STREET = "street-longcheng";

    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller registrar = Platform.department("dept-housing");
    private final Caller colleague = Platform.department("dept-housing");
    private final Caller stranger = Platform.department("dept-water");

    @AfterEach
    void close() {
        platform.close();
    }

    private Hazard hazard() {
        return platform.hazards.register(
                Command.by(registrar), Some.aNewHazard().of(quarry.id()).build());
    }

    private static void notFound(Runnable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call::run)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void readsAHazardThatItRegisteredForAnotherAndChangesNothing() {
        Hazard hazard = hazard();

        assertThat(hazard.lead()).isNotEqualTo(Platform.unit("dept-housing"));
        assertThat(platform.hazards.get(colleague, hazard.id())).isEqualTo(hazard);
        assertThat(platform.hazards.events(colleague, hazard.id())).hasSize(1);
        assertThat(platform.hazards
                        .list(colleague, HazardQuery.select().first(20))
                        .items())
                .containsExactly(hazard);
        assertThat(platform.hazards
                        .list(stranger, HazardQuery.select().first(20))
                        .items())
                .isEmpty();
        notFound(() -> platform.hazards.get(stranger, hazard.id()));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.plan(
                        Command.by(registrar),
                        hazard.id(),
                        new PlanHazard(1L, "周工", "削坡", new BigDecimal("1000"), Platform.TODAY.plusDays(9), "撤人", null)))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void addsEvidenceToIt() {
        Hazard hazard = hazard();

        assertThat(platform.attachments.functions(
                        colleague, RecordKind.HAZARD, hazard.id().value()))
                .containsExactly(Function.ADD_ATTACHMENT);
    }

    @Test
    void seesItInNoFigureOfItsOwn() {
        Hazard hazard = hazard();

        assertThat(platform.access.reach(registrar, Function.READ_REPORT).covers(hazard.ownership()))
                .isFalse();
        assertThat(platform.access
                        .reach(registrar, Function.READ_HAZARD)
                        .ofFigures()
                        .covers(hazard.ownership()))
                .isFalse();
    }

    @Test
    void readsIssuesAccidentsAndRisksAsWell() {
        Issue issue = platform.issues.register(
                Command.by(registrar), aNewIssue().of(quarry.id()).build());
        Accident accident = platform.accidents.register(
                Command.by(registrar),
                new NewAccident(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        STREET,
                        LocalDate.of(2023, 6, 2),
                        null,
                        null,
                        "work",
                        "采场",
                        "坍塌",
                        "边坡坍塌",
                        1L,
                        0L,
                        new BigDecimal("10000"),
                        null,
                        null));
        Risk risk = platform.risks.register(
                Command.by(registrar),
                new NewRisk(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        null,
                        LocalDate.of(2023, 6, 3),
                        null,
                        null,
                        "边坡"));

        assertThat(platform.issues.get(colleague, issue.head().id())).isEqualTo(issue);
        assertThat(platform.accidents.get(colleague, accident.head().id())).isEqualTo(accident);
        assertThat(platform.risks.get(colleague, risk.head().id())).isEqualTo(risk);
        assertThat(platform.issues
                        .list(colleague, RecordQuery.select().first(9))
                        .items())
                .containsExactly(issue);
        notFound(() -> platform.issues.get(stranger, issue.head().id()));
        notFound(() -> platform.accidents.get(stranger, accident.head().id()));
        notFound(() -> platform.risks.get(stranger, risk.head().id()));
    }

    @Test
    void isNotTheOneOfWhatOthersWriteDownOfIt() {
        Caller office = Platform.office();
        Hazard hazard = platform.hazards.register(
                Command.by(registrar),
                Some.aNewHazard().of(quarry.id()).source("public-report").build());
        RewardRequest reward = platform.rewards.register(
                Command.by(office),
                new NewRewardRequest(hazard.id().toString(), null, Platform.TODAY, "举报7号", true, "查处属实"));
        Supervision listed = platform.supervisions.register(
                Command.by(office),
                new NewSupervision(
                        hazard.id().toString(),
                        "district",
                        "district-gov",
                        "呈政督〔2023〕1号",
                        Platform.TODAY,
                        Platform.TODAY.plusDays(30),
                        null,
                        null));
        Supervision raised = platform.supervisions.raise(
                Command.by(office),
                listed.head().id(),
                new RaiseListing(
                        1L, "city", "昆明市人民政府", "昆政督1号", Platform.TODAY, Platform.TODAY.plusDays(20), null, null));

        assertThat(hazard.registrar()).isEqualTo(registrar.organisation());
        assertThat(List.of(reward, listed, raised))
                .extracting(one -> one.head().ownership())
                .allSatisfy(whose -> {
                    assertThat(whose.registrar()).isEqualTo(office.organisation());
                    assertThat(whose.lead()).contains(hazard.lead());
                });
    }
}
