package org.bihuan.sector.roadtransport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.sector.RuleKind;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.statement.GoalProgress;
import org.bihuan.api.statement.GoalProgress.Month;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewerAccidentsGoalTest {
    private static final SectorDefinition SECTOR =
            new SectorContract(Path.of("").toAbsolutePath()).definition();
    private static final YearMonth MONTH = YearMonth.of(2023, 6);

    private final FewerAccidentsGoal rule = new FewerAccidentsGoal();

    @Test
    void theSectorNamesItsGoal() {
        assertThat(rule.sector()).isEqualTo(SECTOR.id());
        assertThat(SECTOR.rules()).containsExactly(RuleKind.GOAL);
        assertThat(rule.goal().name().zh()).isEqualTo("道路运输事故总量");
        assertThat(rule.goal().unit().zh()).isEqualTo("起");
    }

    @ParameterizedTest
    @CsvSource({"70, 100, true", "71, 100, false", "0, 1, true", "1, 1, false"})
    void threeTenthsFewerThanLastYearReachIt(long actual, long lastYear, boolean met) {
        assertThat(new GoalProgress(rule.goal(), List.of(new Month(MONTH, actual, lastYear))).met())
                .hasValue(met);
    }

    @Test
    void everyAccidentCountsOnceWhateverItsGravity() {
        assertThat(rule.counts(new MonthOfAccidents(MONTH, 4, 0, 0))).isEqualTo(4);
        assertThat(rule.counts(new MonthOfAccidents(MONTH, 4, 31, 102))).isEqualTo(4);
        assertThat(rule.counts(new MonthOfAccidents(MONTH, 0, 0, 0))).isZero();
    }
}
