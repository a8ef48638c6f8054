package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.SomeCampus.CAMPUS;
import static org.bihuan.core.sector.SomeCampus.origin;
import static org.bihuan.testkit.Some.aHazard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.ColumnRule;
import org.bihuan.api.sector.CountedGoal;
import org.bihuan.api.sector.Goal;
import org.bihuan.api.sector.GoalRule;
import org.bihuan.api.sector.Grade;
import org.bihuan.api.sector.GradeRule;
import org.bihuan.api.sector.HazardFacts;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.sector.LeadRule;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRule;
import org.bihuan.api.text.Text;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules of a bundle decide, and what a faulty one costs. */
class SectorRulesTest {
    private final SomeCampus campus;
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());

    SectorRulesTest(@TempDir Path folder) {
        campus = new SomeCampus(folder);
    }

    @Test
    void aRuleIsAskedOnlyWithTheSectorOfItsBundle() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.ruleCame(1, rule("old"));
        sectors.came(origin(2, "b"), campus.version("1.1.0"));
        assertThat(reason()).as("the new bundle has no rule").isEmpty();

        sectors.ruleCame(2, rule("new"));
        assertThat(reason()).contains("new");

        sectors.went(2);
        assertThat(reason()).contains("old");
    }

    @Test
    void aSectorWhoseBundleBringsARuleWaitsForIt() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        sectors.came(new Origin(2, 2, "b", "1.1.0", Set.of(RuleKind.GRADE)), campus.version("1.1.0"));
        assertThat(version()).contains("1.0.0");
        assertThat(sectors.problems()).extracting(SectorProblem::bundle).containsExactly("b");

        GradeRule rule = rule("new");
        sectors.ruleCame(2, rule);
        assertThat(version()).contains("1.1.0");
        assertThat(sectors.problems()).isEmpty();

        sectors.ruleWent(2, rule);
        assertThat(version()).contains("1.0.0");
    }

    @Test
    void aSectorWaitsForEachKindOfRuleThatItsBundleBrings() {
        sectors.came(new Origin(1, 1, "a", "1.0.0", Set.of(RuleKind.GRADE, RuleKind.LEAD)), campus.version("1.0.0"));
        sectors.ruleCame(1, rule("grade"));
        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems().get(0).faults().get(0).arguments()).contains("LeadRule");

        sectors.ruleCame(1, leadRule(facts -> Optional.empty()));
        assertThat(version()).contains("1.0.0");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aRuleThatThrowsCostsOnlyItsAnswerAndIsListedOnce() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        SectorRule faulty = leadRule(facts -> {
            throw new StackOverflowError("round and round");
        });
        sectors.ruleCame(1, faulty);
        sectors.ruleCame(1, rule("sound"));

        assertThat(sectors.lead(CAMPUS, facts())).isEmpty();
        assertThat(sectors.lead(CAMPUS, facts())).isEmpty();
        assertThat(reason()).contains("sound");
        assertThat(version()).contains("1.0.0");
        assertThat(sectors.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.bundle()).isEqualTo("a");
            assertThat(problem.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.code()).isEqualTo(SectorFaultCode.SECTOR_RULE_FAILED);
                assertThat(fault.arguments()).anyMatch(said -> said.contains("round and round"));
            });
        });

        sectors.ruleWent(1, faulty);
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aRuleThatBlocksIsNotAskedAgainWhileItHangs() {
        Sectors impatient =
                new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form(), Duration.ofMillis(1));
        impatient.came(origin(1, "a"), campus.version("1.0.0"));
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        SectorRule blocking = leadRule(facts -> {
            asked.incrementAndGet();
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        });
        impatient.ruleCame(1, blocking);

        assertThat(impatient.lead(CAMPUS, facts())).isEmpty();
        assertThat(impatient.lead(CAMPUS, facts())).isEmpty();
        assertThat(impatient.problems()).hasSize(1);
        assertThat(asked).hasValueLessThanOrEqualTo(1);
        held.countDown();
        impatient.close();
    }

    @Test
    void aCodedColumnCountsWhatItsRuleSays() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        List<Hazard> candidates = List.of(
                aHazard().judgedBy("campus-01").build(),
                aHazard().judgedBy("campus-02").build());
        assertThat(sectors.counted(CAMPUS, "second", candidates)).isEmpty();

        sectors.ruleCame(1, columnRule());
        assertThat(sectors.counted(CAMPUS, "second", candidates)).hasValue(candidates.subList(1, 2));
        assertThat(sectors.counted(CAMPUS, "another", candidates)).isEmpty();
    }

    @Test
    void aGoalCountsWhatItsRuleSaysAndAFaultyOneCostsOnlyItself() {
        sectors.came(origin(1, "a"), campus.version("1.0.0"));
        assertThat(sectors.goals(CAMPUS, List.of())).isEmpty();

        Goal goal = new Goal("injured", Text.of("受伤人数"), Text.of("人"), -10);
        sectors.ruleCame(1, goalRule(() -> {
            throw new IllegalStateException("no goal");
        }));
        sectors.ruleCame(1, goalRule(() -> goal));
        List<MonthOfAccidents> months = List.of(
                new MonthOfAccidents(YearMonth.of(2023, 6), 1, 0, 5),
                new MonthOfAccidents(YearMonth.of(2023, 7), 0, 0, 0));

        assertThat(sectors.goals(CAMPUS, months)).containsExactly(new CountedGoal(goal, List.of(5L, 0L)));
        assertThat(sectors.problems()).singleElement().satisfies(problem -> assertThat(problem.faults())
                .extracting(SectorFault::code)
                .containsExactly(SectorFaultCode.SECTOR_RULE_FAILED));
    }

    private Optional<String> reason() {
        return sectors.grade(CAMPUS, facts()).map(grade -> grade.reason().zh());
    }

    private HazardFacts facts() {
        return new HazardFacts(
                campus.version("1.0.0").definition().items().get(0),
                List.of(),
                Optional.empty(),
                new RowId("other"),
                List.of(),
                CAMPUS,
                LocalDate.of(2023, 7, 1));
    }

    private static GradeRule rule(String reason) {
        return new GradeRule() {
            @Override
            public SectorId sector() {
                return CAMPUS;
            }

            @Override
            public Optional<Grade> grade(HazardFacts facts) {
                return Optional.of(new Grade(Severity.MAJOR, LegalGround.JUDGEMENT_STANDARD, Text.of(reason)));
            }
        };
    }

    private static LeadRule leadRule(Function<HazardFacts, Optional<Lead>> answer) {
        return new LeadRule() {
            @Override
            public SectorId sector() {
                return CAMPUS;
            }

            @Override
            public Optional<Lead> lead(HazardFacts facts) {
                return answer.apply(facts);
            }
        };
    }

    private static ColumnRule columnRule() {
        return new ColumnRule() {
            @Override
            public SectorId sector() {
                return CAMPUS;
            }

            @Override
            public String column() {
                return "second";
            }

            @Override
            public boolean counts(Judgement judgement) {
                return judgement.item().value().equals("campus-02");
            }
        };
    }

    private static GoalRule goalRule(Supplier<Goal> goal) {
        return new GoalRule() {
            @Override
            public SectorId sector() {
                return CAMPUS;
            }

            @Override
            public Goal goal() {
                return goal.get();
            }

            @Override
            public long counts(MonthOfAccidents month) {
                return month.injuries();
            }
        };
    }

    private Optional<String> version() {
        return sectors.find(CAMPUS).map(SectorDefinition::version);
    }
}
