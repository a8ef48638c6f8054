package org.bihuan.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.sector.Goal;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.statement.GoalProgress;
import org.bihuan.api.statement.GoalProgress.Month;
import org.bihuan.api.text.Text;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalServiceTest {
    private static final SectorId MINES = new SectorId("non-coal-mines");
    private static final Goal FEWER = new Goal("fewer", Text.of("事故总量"), Text.of("起"), -30);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Enterprise longcheng = platform.quarry();
    private final Enterprise wulong = platform.quarryIn("street-wulong");

    @BeforeEach
    void aim() {
        platform.sectors.reaching = List.of(FEWER);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theMonthsSoFarStandBesideThoseOfLastYear() {
        happened("2022-01-01", "2022-03-31", "2022-03-31", "2023-03-01");

        assertThat(goal(office, LocalDate.of(2023, 3, 1)).months())
                .containsExactly(month(1, 0, 1), month(2, 0, 0), month(3, 1, 2));
    }

    @Test
    void aMonthIsCountedFromItsFirstToItsLastDay() {
        happened("2022-05-31", "2022-06-01", "2022-06-30", "2022-07-01");
        happened("2023-05-31", "2023-06-01", "2023-06-30", "2023-07-01");

        for (LocalDate day : List.of(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30))) {
            assertThat(goal(office, day).months()).hasSize(6).endsWith(month(5, 1, 1), month(6, 2, 2));
        }
    }

    @Test
    void laterMonthsOfLastYearAreNotCompared() {
        happened("2022-02-10", "2022-02-11", "2022-10-01", "2022-12-31", "2023-02-10");

        GoalProgress goal = goal(office, LocalDate.of(2023, 2, 28));
        assertThat(goal.progress()).hasValue(new BigDecimal("-50.0"));
        assertThat(goal.met()).hasValue(true);
    }

    @Test
    void withoutAccidentsLastYearThereIsNothingToCompare() {
        happened("2022-09-01", "2023-01-31");

        GoalProgress goal = goal(office, LocalDate.of(2023, 8, 31));
        assertThat(goal.progress()).isEmpty();
        assertThat(goal.met()).isEmpty();
        assertThat(goal.months()).hasSize(8).startsWith(month(1, 1, 0));
    }

    @Test
    void voidedAccidentsDoNotCount() {
        happened("2022-01-01");
        Accident wrong = happened(longcheng, LocalDate.of(2023, 1, 1));
        platform.accidents.cancel(Command.by(office), wrong.head().id(), new ReasonedChange(wrong.version(), "重复登记"));

        assertThat(goal(office, LocalDate.of(2023, 1, 31)).progress()).hasValue(new BigDecimal("-100.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 10, -30.0, true",
        "8, 10, -20.0, false",
        "2, 3, -33.3, true",
        "1, 3, -66.7, true",
        "7004, 10000, -30.0, false",
        "3, 1, 200.0, false",
        "0, 5, -100.0, true"
    })
    void theExactChangeSaysWhetherTheGoalIsReached(long actual, long lastYear, BigDecimal progress, boolean met) {
        GoalProgress goal = new GoalProgress(FEWER, List.of(month(1, actual, lastYear)));

        assertThat(goal.progress()).hasValue(progress);
        assertThat(goal.met()).hasValue(met);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void progressIsWhatARecountOfTheReadableAccidentsSaysForAnyLedgerAndCaller(long seed) {
        Random random = new Random(seed);
        List<Accident> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(620));
            all.add(happened(random.nextBoolean() ? longcheng : wulong, day));
        }
        for (Caller caller : List.of(office, Platform.street("street-wulong"), Platform.firm(longcheng.id()))) {
            LocalDate asOf = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(250));
            GoalProgress goal = goal(caller, asOf);
            long actual = recount(all, caller, YearMonth.of(2023, 1), YearMonth.from(asOf));
            long lastYear = recount(
                    all, caller, YearMonth.of(2022, 1), YearMonth.from(asOf).minusYears(1));

            assertThat(goal.months().stream().mapToLong(Month::actual).sum()).isEqualTo(actual);
            assertThat(goal.months().stream().mapToLong(Month::lastYear).sum()).isEqualTo(lastYear);
            assertThat(goal.progress())
                    .hasValue(BigDecimal.valueOf(100 * (actual - lastYear))
                            .divide(BigDecimal.valueOf(lastYear), 1, RoundingMode.HALF_UP));
        }
    }

    @Test
    void aSectorWithoutGoalsHasNone() {
        platform.sectors.reaching = List.of();

        assertThat(platform.goals.goals(office, MINES, Platform.TODAY)).isEmpty();
    }

    @Test
    void whoeverMayNotReadAccidentsHearsOfNoGoal() {
        refused(Platform.role(Role.SYSTEM_ADMINISTRATOR), Platform.TODAY, CommonProblem.FORBIDDEN);
    }

    @Test
    void aSectorThatIsNotThereOrADayToComeIsRefused() {
        LocalDate tomorrow = Platform.TODAY.plusDays(1);
        assertThat(refused(office, tomorrow, CommonProblem.INVALID_INPUT))
                .extracting(Fault::pointer)
                .containsExactly("asOf");
        platform.sectors.remove("non-coal-mines");
        refused(office, Platform.TODAY, CommonProblem.NOT_FOUND);
    }

    private GoalProgress goal(Caller caller, LocalDate asOf) {
        List<GoalProgress> goals = platform.goals.goals(caller, MINES, asOf);
        assertThat(goals).singleElement().extracting(GoalProgress::goal).isEqualTo(FEWER);
        return goals.get(0);
    }

    private List<Fault> refused(Caller caller, LocalDate asOf, CommonProblem problem) {
        List<Fault> faults = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.goals.goals(caller, MINES, asOf))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    faults.addAll(refused.faults());
                });
        return faults;
    }

    private long recount(List<Accident> all, Caller caller, YearMonth first, YearMonth last) {
        return all.stream()
                .filter(accident -> readable(caller, accident))
                .map(accident -> YearMonth.from(accident.head().occurred()))
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .count();
    }

    private boolean readable(Caller caller, Accident accident) {
        try {
            platform.accidents.get(caller, accident.head().id());
            return true;
        } catch (ProblemException hidden) {
            return false;
        }
    }

    private static Month month(int month, long actual, long lastYear) {
        return new Month(YearMonth.of(2023, month), actual, lastYear);
    }

    private void happened(String... days) {
        for (String day : days) {
            happened(longcheng, LocalDate.parse(day));
        }
    }

    private Accident happened(Enterprise where, LocalDate day) {
        return platform.accidents.register(
                Command.by(office),
                new NewAccident(
                        "non-coal-mines",
                        null,
                        null,
                        where.id().toString(),
                        null,
                        day,
                        null,
                        null,
                        "work",
                        "采场二号台阶",
                        "边坡滑塌事故",
                        "作业时边坡滑塌",
                        0L,
                        1L,
                        new BigDecimal("1000"),
                        null,
                        null));
    }
}
