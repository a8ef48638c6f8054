package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorListener;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.api.sector.SectorRule;
import org.bihuan.api.text.Text;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorsTest {
    private static final SectorId CAMPUS = new SectorId("campus");

    private final Path folder;
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());
    private int read;

    SectorsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theHighestContentVersionIsShown() {
        sectors.came(origin(1, "a"), campus("1.9.0"));
        sectors.came(origin(2, "b"), campus("1.10.0"));
        sectors.came(origin(3, "c"), campus("1.2.0"));

        assertThat(version()).contains("1.10.0");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void ofEqualVersionsTheNewestServiceIsShown() {
        Sector first = campus("1.0.0");
        Sector second = named("校园（二）", "Campus, second");
        sectors.came(origin(1, "a"), first);
        sectors.came(origin(2, "b"), second);

        assertThat(sectors.find(CAMPUS)).contains(second.definition());
    }

    @Test
    void aSwapLeavesNoGap() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), campus("1.1.0"));
        sectors.went(1);
        assertThat(version()).contains("1.1.0");

        sectors.came(origin(3, "c"), campus("1.0.0"));
        sectors.went(2);
        assertThat(version()).contains("1.0.0");

        sectors.went(3);
        assertThat(sectors.all()).isEmpty();
    }

    @Test
    void sectorsOfThePlanComeFirst() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(
                origin(2, "b"),
                read(SectorFolder.sound()
                        .replacing(SectorFolder.SECTOR, "id: campus", "id: zoo\nordinal: 9")
                        .replacing(SectorFolder.SECTOR, "campus-01", "zoo-01")
                        .replacing(SectorFolder.ITEMS, "campus-", "zoo-")
                        .replacing(SectorFolder.ENGLISH, "campus-", "zoo-")));

        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("zoo", "campus");
    }

    @Test
    void whoeverWasThereFirstStays() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), kindergarten());

        assertThat(sectors.all()).extracting(SectorDefinition::id).containsExactly(CAMPUS);
        assertThat(sectors.problems()).hasSize(1);
        assertThat(sectors.problems().get(0).bundle()).isEqualTo("b");
        assertThat(sectors.problems().get(0).faults())
                .extracting(SectorFault::code)
                .containsOnly(SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR);
    }

    @Test
    void aRowThatAnotherSectorHasIsRefusedToo() {
        SectorFolder mines =
                SectorFolder.sound().replacing(SectorFolder.SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]");
        sectors.came(origin(1, "a"), read(mines));
        sectors.came(
                origin(2, "b"),
                read(mines.replacing(SectorFolder.SECTOR, "id: campus", "id: zoo")
                        .replacing(SectorFolder.SECTOR, "campus-01", "zoo-01")
                        .replacing(SectorFolder.ITEMS, "campus-", "zoo-")
                        .replacing(SectorFolder.ENGLISH, "campus-", "zoo-")));

        assertThat(sectors.all()).extracting(SectorDefinition::id).containsExactly(CAMPUS);
        assertThat(sectors.problems().get(0).faults())
                .extracting(SectorFault::code)
                .containsExactly(SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR);
    }

    @Test
    void aSwapDoesNotLetTheRefusedOneIn() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), kindergarten());
        sectors.came(origin(3, "a"), campus("1.1.0"));
        sectors.went(1);

        assertThat(version()).contains("1.1.0");
        assertThat(sectors.problems()).extracting(SectorProblem::bundle).containsExactly("b");
    }

    @Test
    void theRefusedOneComesInWhenItsRivalGoes() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), kindergarten());
        sectors.went(1);

        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("kindergarten");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aProblemGoesWithItsBundle() {
        SectorProblem problem = new SectorProblem(7, "broken", "1.0.0", List.of());
        sectors.refused(problem);
        assertThat(sectors.problems()).containsExactly(problem);

        sectors.forgotten(7);
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aSectorMadeByCodeKeepsToTheSameContract() {
        SectorDefinition sound = campus("1.0.0").definition();
        sectors.came(origin(1, "a"), () -> sound);
        assertThat(sectors.find(CAMPUS)).contains(sound);
        sectors.went(1);

        SectorDefinition untranslated = named("校园", "校园").definition();
        sectors.came(origin(2, "b"), () -> untranslated);
        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems().get(0).faults())
                .contains(new SectorFault("", 0, SectorFaultCode.SECTOR_TRANSLATION_MISSING, List.of("校园")));
    }

    @Test
    void aSectorThatFailsToSayAnythingCostsOnlyItself() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), () -> {
            throw new IllegalStateException("no idea");
        });

        assertThat(sectors.all()).hasSize(1);
        assertThat(sectors.problems()).extracting(SectorProblem::bundle).containsExactly("b");
        sectors.went(2);
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aRuleIsAskedOnlyWithTheSectorOfItsBundle() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.ruleCame(1, rule("old"));
        sectors.came(origin(2, "b"), campus("1.1.0"));
        assertThat(reason()).as("the new bundle has no rule").isEmpty();

        sectors.ruleCame(2, rule("new"));
        assertThat(reason()).contains("new");

        sectors.went(2);
        assertThat(reason()).contains("old");
    }

    @Test
    void aSectorWhoseBundleBringsARuleWaitsForIt() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(new Origin(2, 2, "b", "1.1.0", Set.of(RuleKind.GRADE)), campus("1.1.0"));
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
        sectors.came(new Origin(1, 1, "a", "1.0.0", Set.of(RuleKind.GRADE, RuleKind.LEAD)), campus("1.0.0"));
        sectors.ruleCame(1, rule("grade"));
        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems().get(0).faults().get(0).arguments()).contains("LeadRule");

        sectors.ruleCame(1, leadRule(facts -> Optional.empty()));
        assertThat(version()).contains("1.0.0");
        assertThat(sectors.problems()).isEmpty();
    }

    @Test
    void aRuleThatThrowsCostsOnlyItsAnswerAndIsListedOnce() {
        sectors.came(origin(1, "a"), campus("1.0.0"));
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
        impatient.came(origin(1, "a"), campus("1.0.0"));
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
        sectors.came(origin(1, "a"), campus("1.0.0"));
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
        sectors.came(origin(1, "a"), campus("1.0.0"));
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

    @Test
    void listenersAreToldOfWhatIsVisibleByThen() {
        List<String> told = new ArrayList<>();
        SectorListener failing = sector -> {
            throw new IllegalStateException("a listener's own trouble");
        };
        sectors.listeners = List.of(
                failing,
                sector -> told.add(sector + " "
                        + sectors.find(sector).map(SectorDefinition::version).orElse("gone")));

        sectors.came(origin(1, "a"), campus("1.0.0"));
        sectors.came(origin(2, "b"), campus("1.1.0"));
        sectors.came(origin(3, "c"), campus("0.9.0"));
        sectors.came(origin(4, "d"), kindergarten());
        sectors.went(3);
        sectors.went(2);
        sectors.went(4);
        sectors.went(1);

        assertThat(told).containsExactly("campus 1.0.0", "campus 1.1.0", "campus 1.0.0", "campus gone");
    }

    @Test
    void readersSeeTheSectorThroughoutManySwaps() throws InterruptedException {
        sectors.came(origin(1, "a"), campus("1.0.0"));
        List<Sector> versions = new ArrayList<>();
        for (int version = 1; version <= 50; version++) {
            versions.add(campus("1." + version + ".0"));
        }
        List<String> gaps = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!version().equals(Optional.of("1.50.0"))) {
                if (version().isEmpty()) {
                    gaps.add("gap");
                }
            }
        });
        reader.start();
        for (int version = 1; version <= 50; version++) {
            sectors.came(origin(version + 1, "a"), versions.get(version - 1));
            sectors.went(version);
        }
        reader.join();

        assertThat(gaps).isEmpty();
    }

    private Optional<String> version() {
        return sectors.find(CAMPUS).map(SectorDefinition::version);
    }

    private Optional<String> reason() {
        return sectors.grade(CAMPUS, facts()).map(grade -> grade.reason().zh());
    }

    private HazardFacts facts() {
        return new HazardFacts(
                campus("1.0.0").definition().items().get(0),
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

    private static Origin origin(long id, String bundle) {
        return new Origin(id, id, bundle, "1.0.0", Set.of());
    }

    private Sector campus(String version) {
        return read(SectorFolder.sound().replacing(SectorFolder.SECTOR, "version: 1.0.0", "version: " + version));
    }

    private Sector named(String zh, String en) {
        return read(SectorFolder.sound()
                .replacing(SectorFolder.SECTOR, "zh: 校园", "zh: " + zh)
                .replacing(SectorFolder.ENGLISH, "name: Campus", "name: " + en));
    }

    private Sector kindergarten() {
        return read(SectorFolder.sound().replacing(SectorFolder.SECTOR, "id: campus", "id: kindergarten"));
    }

    private Sector read(SectorFolder sector) {
        read++;
        Path written = sector.writeTo(folder.resolve("sector-" + read));
        SectorDefinition definition =
                new OfflineInspector().inspect(written).definition().orElseThrow();
        return new ReadSector(definition, SectorContent.Places.NONE);
    }
}
