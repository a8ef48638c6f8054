package org.bihuan.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.bihuan.api.campaign.FrequencyService;
import org.bihuan.api.campaign.Obligation;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.campaign.Obligation.Whom;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition.HighRisk;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.fixture.SomeSectors;
import org.bihuan.core.reference.YamlCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyServiceTest {
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final SomeSectors sectors = new SomeSectors();
    private final FrequencyService frequencies = new DefaultFrequencyService(sectors, new YamlCampaign());

    FrequencyServiceTest() {
        sectors.add("fireworks", HighRisk.ALL, "monthly", "half-yearly");
        sectors.add("gas", HighRisk.PARTIAL, "monthly", "half-yearly");
        sectors.add("schools", HighRisk.NONE, "quarterly", "once-in-action");
        sectors.add("coal-mines", HighRisk.NONE, "quarterly", "half-yearly");
    }

    @Test
    void highRiskEnterprisesCheckEveryMonthAndDrillEveryHalfYear() {
        assertThat(said(sector("fireworks", START, END)))
                .containsExactly(
                        "LEADER_CHECK ALL R-FRQ-01 2023-05-01 2023-05-31",
                        "LEADER_CHECK ALL R-FRQ-01 2023-06-01 2023-06-30",
                        "DRILL ALL R-FRQ-04 2023-01-01 2023-06-30",
                        "LEADER_CHECK ALL R-FRQ-01 2023-07-01 2023-07-31",
                        "LEADER_CHECK ALL R-FRQ-01 2023-08-01 2023-08-31",
                        "LEADER_CHECK ALL R-FRQ-01 2023-09-01 2023-09-30",
                        "LEADER_CHECK ALL R-FRQ-01 2023-10-01 2023-10-31",
                        "LEADER_CHECK ALL R-FRQ-01 2023-11-01 2023-11-30",
                        "LEADER_CHECK ALL R-FRQ-01 2023-12-01 2023-12-31",
                        "DRILL ALL R-FRQ-04 2023-07-01 2023-12-31");
    }

    @Test
    void othersCheckEveryQuarterAndDrillOnce() {
        assertThat(said(sector("schools", START, END)))
                .containsExactly(
                        "LEADER_CHECK ALL R-FRQ-02 2023-04-01 2023-06-30",
                        "LEADER_CHECK ALL R-FRQ-02 2023-07-01 2023-09-30",
                        "LEADER_CHECK ALL R-FRQ-02 2023-10-01 2023-12-31",
                        "DRILL ALL R-FRQ-03 2023-05-01 2023-12-31");
    }

    @Test
    void coalMinesAreOnTheListOfDrillsOnly() {
        assertThat(said(sector("coal-mines", START, START)))
                .containsExactly(
                        "LEADER_CHECK ALL R-FRQ-02 2023-04-01 2023-06-30", "DRILL ALL R-FRQ-04 2023-01-01 2023-06-30");
        assertThat(said(enterprise("coal-mines", false, START, START)))
                .isEqualTo(said(sector("coal-mines", START, START)));
    }

    @Test
    void whereOnlySomeAreHighRiskBothAreTold() {
        LocalDate august = LocalDate.of(2023, 8, 15);
        assertThat(said(sector("gas", august, august)))
                .containsExactly(
                        "LEADER_CHECK HIGH_RISK R-FRQ-01 2023-08-01 2023-08-31",
                        "LEADER_CHECK OTHERS R-FRQ-02 2023-07-01 2023-09-30",
                        "DRILL HIGH_RISK R-FRQ-04 2023-07-01 2023-12-31",
                        "DRILL OTHERS R-FRQ-03 2023-05-01 2023-12-31");
        assertThat(said(enterprise("gas", true, august, august)))
                .containsExactly(
                        "LEADER_CHECK ALL R-FRQ-01 2023-08-01 2023-08-31", "DRILL ALL R-FRQ-04 2023-07-01 2023-12-31");
        assertThat(said(enterprise("gas", false, august, august)))
                .containsExactly(
                        "LEADER_CHECK ALL R-FRQ-02 2023-07-01 2023-09-30", "DRILL ALL R-FRQ-03 2023-05-01 2023-12-31");
    }

    @Test
    void anEnterprisesOwnFlagDecidesWhereItsSectorIsNotThere() {
        assertThat(enterprise("gone", true, START, END)).isEqualTo(enterprise("fireworks", false, START, END));
        assertThat(enterprise("gone", false, START, END)).isEqualTo(enterprise("schools", false, START, END));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> sector("gone", START, END))
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    @Test
    void nothingIsDueOutsideTheCampaign() {
        assertThat(sector("fireworks", LocalDate.of(2022, 1, 1), START.minusDays(1)))
                .isEmpty();
        assertThat(sector("fireworks", END.plusDays(1), LocalDate.of(2025, 1, 1)))
                .isEmpty();
        assertThat(sector("fireworks", END, START)).isEmpty();
        assertThat(sector("fireworks", LocalDate.MIN, LocalDate.MAX)).isEqualTo(sector("fireworks", START, END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fireworks", "gas", "schools", "coal-mines"})
    void eachDayOfTheCampaignLiesInOnePeriodOfEachDutyWhateverIsAskedFor(String sector) {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            LocalDate from = START.plusDays(random.nextInt(245));
            LocalDate until = from.plusDays(random.nextInt(60));
            List<Obligation> due = sector(sector, from, until);
            LocalDate day = from.plusDays(random.nextInt(1 + (int) from.until(until, ChronoUnit.DAYS)));
            if (day.isAfter(END)) {
                continue;
            }
            for (Duty duty : Duty.values()) {
                for (Whom whom : due.stream().map(Obligation::whom).distinct().toList()) {
                    assertThat(due)
                            .filteredOn(one -> one.duty() == duty && one.whom() == whom)
                            .filteredOn(one -> !day.isBefore(one.from()) && !day.isAfter(one.until()))
                            .as("%s of %s on %s", duty, whom, day)
                            .hasSize(1);
                }
            }
            assertThat(due)
                    .allMatch(one -> !one.from().isAfter(until) && !one.until().isBefore(from));
        }
    }

    private List<Obligation> sector(String id, LocalDate from, LocalDate until) {
        return frequencies.ofSector(new SectorId(id), from, until);
    }

    private List<Obligation> enterprise(String id, boolean highRisk, LocalDate from, LocalDate until) {
        return frequencies.ofEnterprise(new SectorId(id), highRisk, from, until);
    }

    private static List<String> said(List<Obligation> due) {
        return due.stream()
                .map(one -> "%s %s %s %s %s".formatted(one.duty(), one.whom(), one.rule(), one.from(), one.until()))
                .toList();
    }
}
