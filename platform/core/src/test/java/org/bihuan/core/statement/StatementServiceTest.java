package org.bihuan.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aHazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Role;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.statement.FigureRecords;
import org.bihuan.api.statement.Statement;
import org.bihuan.api.statement.Statement.Figure;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementServiceTest {
    private static final SectorId MINES = new SectorId("non-coal-mines");
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final List<String> ITEMS = List.of("mine-07", "mine-08", "mine-09", "mine-10");

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void anOwnFigureCountsSinceTheCampaignBeganAndInTheMonth() {
        add(aHazard().judgedBy("mine-07").foundOn(LocalDate.of(2023, 8, 31)));
        add(aHazard().judgedBy("mine-07").foundOn(LocalDate.of(2023, 9, 1)).general());
        add(aHazard().judgedBy("mine-08").foundOn(LocalDate.of(2023, 9, 15)));
        add(aHazard().judgedBy("mine-07").foundOn(LocalDate.of(2023, 9, 2)).voided("重复"));

        assertThat(figures(office, Platform.TODAY)).containsExactly("first 2 1", "all 3 2");
        assertThat(figures(office, LocalDate.of(2023, 9, 14))).containsExactly("first 2 1", "all 2 1");
        assertThat(figures(office, LocalDate.of(2023, 8, 31))).containsExactly("first 1 1", "all 1 1");
        assertThat(figures(office, LocalDate.of(2023, 4, 30))).containsExactly("first 0 0", "all 0 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyOwnFigureIsTheNumberOfRecordsItListsForAnyLedgerAndCaller(long seed) {
        Random random = new Random(seed);
        platform.sectors.counting = Optional.of(judged -> judged.level() == Severity.GENERAL);
        List<String> leads = List.of("dept-natural-resources", "fire-rescue");
        List<String> streets = List.of("street-longcheng", "street-wulong");
        for (int i = 0; i < 120; i++) {
            SomeHazard some = aHazard()
                    .judgedBy(ITEMS.get(random.nextInt(ITEMS.size())))
                    .foundOn(START.plusDays(random.nextInt(138)))
                    .ledBy(leads.get(random.nextInt(2)))
                    .at(streets.get(random.nextInt(2)));
            add(random.nextInt(5) == 0 ? some.voided("重复") : random.nextBoolean() ? some.general() : some);
        }
        List<Caller> callers = List.of(
                office,
                Platform.department("fire-rescue"),
                Platform.street("street-wulong"),
                Platform.role(Role.LEADER));
        for (Caller caller : callers) {
            LocalDate asOf = START.plusDays(random.nextInt(138));
            for (Figure figure :
                    platform.statements.statement(caller, MINES, asOf).figures()) {
                assertThat(figure.cumulative())
                        .hasValue((long) listed(caller, figure, asOf, false, 7).size());
                assertThat(figure.month())
                        .hasValue((long) listed(caller, figure, asOf, true, 7).size());
            }
        }
    }

    @Test
    void aCallerHearsOnlyOfWhatIsHis() {
        Hazard hazard = add(aHazard().judgedBy("mine-07"));

        assertThat(figures(Platform.firm(hazard.enterprise()), Platform.TODAY)).containsExactly("first 1 0", "all 1 0");
        assertThat(figures(Platform.street("street-wulong"), Platform.TODAY)).containsExactly("first 0 0", "all 0 0");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> figures(Platform.role(Role.SYSTEM_ADMINISTRATOR), Platform.TODAY))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    void aCodedColumnCountsAndListsWhatItsRuleSays(int limit) {
        for (int i = 0; i < 25; i++) {
            add(aHazard().judgedBy(ITEMS.get(i % 4)).foundOn(START.plusDays(i)));
        }
        platform.sectors.counting = Optional.of(judged -> judged.item().value().equals("mine-08"));

        Figure coded = statement(office, Platform.TODAY).figures().get(2);
        assertThat(coded.cumulative()).hasValue(6L);
        assertThat(coded.month()).hasValue(0L);
        assertThat(listed(office, coded, Platform.TODAY, false, limit))
                .hasSize(6)
                .allMatch(hazard -> hazard.judgement().item().value().equals("mine-08"));
    }

    @Test
    void aCodedColumnWhoseRuleFailedHasNoFigureAndTheOthersHaveTheirs() {
        add(aHazard().judgedBy("mine-07").foundOn(Platform.TODAY));

        List<Figure> figures = statement(office, Platform.TODAY).figures();
        assertThat(figures.get(0).cumulative()).hasValue(1L);
        assertThat(figures.get(2).cumulative()).isEmpty();
        FigureRecords query = new FigureRecords(MINES, "coded", Platform.TODAY, false, Optional.empty(), 10);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.statements.records(office, query))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(CommonProblem.UNAVAILABLE));
    }

    @Test
    void everythingWrongWithTheQuestionIsSaidAtOnce() {
        FigureRecords query =
                new FigureRecords(MINES, "no-such", Platform.TODAY.plusDays(1), false, Optional.empty(), 201);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.statements.records(office, query))
                .satisfies(problem -> assertThat(problem.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder("column", "asOf", "limit"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.statements.statement(office, MINES, Platform.TODAY.plusDays(1)))
                .satisfies(problem ->
                        assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("asOf"));
    }

    @Test
    void aSectorThatIsNotThereHasNoStatement() {
        platform.sectors.remove("non-coal-mines");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> figures(office, Platform.TODAY))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    private Hazard add(SomeHazard some) {
        Hazard hazard = some.build();
        platform.stores.hazards().add(hazard, Some.anEventOf(hazard).build());
        return hazard;
    }

    private Statement statement(Caller caller, LocalDate asOf) {
        Statement statement = platform.statements.statement(caller, MINES, asOf);
        assertThat(statement.version()).isEqualTo("1.0.0");
        return statement;
    }

    private List<String> figures(Caller caller, LocalDate asOf) {
        return statement(caller, asOf).figures().stream()
                .filter(figure -> !figure.column().coded())
                .map(figure -> figure.column().id() + " " + figure.cumulative().orElseThrow() + " "
                        + figure.month().orElseThrow())
                .toList();
    }

    private List<Hazard> listed(Caller caller, Figure figure, LocalDate asOf, boolean month, int limit) {
        List<Hazard> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Hazard> page = platform.statements.records(
                    caller, new FigureRecords(MINES, figure.column().id(), asOf, month, after, limit));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }
}
