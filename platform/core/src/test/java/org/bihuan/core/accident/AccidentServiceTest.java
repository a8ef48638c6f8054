package org.bihuan.core.accident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bihuan.api.accident.Accident;
import org.bihuan.api.accident.AccidentFault;
import org.bihuan.api.accident.AccidentGrade;
import org.bihuan.api.accident.AccidentStage;
import org.bihuan.api.accident.CorrectAccident;
import org.bihuan.api.accident.GraveAccidents;
import org.bihuan.api.accident.ListAccident;
import org.bihuan.api.accident.Listing;
import org.bihuan.api.accident.MonthOfAccidents;
import org.bihuan.api.accident.NewAccident;
import org.bihuan.api.accident.Toll;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccidentServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 20);
    private static final SectorId MINES = new SectorId("non-coal-mines");

    private final Platform platform = new Platform();
    private final DefaultAccidentService accidents = platform.accidents;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.00, ORDINARY",
        "2, 9, 9999999.99, ORDINARY",
        "3, 0, 0.00, SERIOUS",
        "0, 10, 0.00, SERIOUS",
        "0, 0, 10000000.00, SERIOUS",
        "9, 49, 49999999.99, SERIOUS",
        "10, 0, 0.00, MAJOR",
        "0, 50, 0.00, MAJOR",
        "1, 0, 50000000.00, MAJOR",
        "29, 99, 99999999.99, MAJOR",
        "30, 0, 0.00, EXTRAORDINARY",
        "0, 100, 0.00, EXTRAORDINARY",
        "2, 1, 100000000.00, EXTRAORDINARY"
    })
    void theGravestOfDeathsInjuriesAndLossDecidesTheGrade(
            int deaths, int injuries, BigDecimal loss, AccidentGrade grade) {
        assertThat(new Toll(deaths, injuries, loss).grade()).isEqualTo(grade);
    }

    @Test
    void anAccidentIsRegisteredLikeEveryRecord() {
        Accident accident = registered();
        assertThat(accident.head().number()).isEqualTo("530114-SG-2023-000001");
        assertThat(accident.head().ownership().lead()).contains(Platform.unit("dept-natural-resources"));
        assertThat(accident.head().ownership().enterprise()).contains(quarry.id());
        assertThat(accident.toll()).isEqualTo(new Toll(1, 2, new BigDecimal("800000.00")));
        assertThat(accident.listing()).isEqualTo(Listing.NONE);
        assertThat(accident.responsible()).isEmpty();
        assertThat(accidents.get(Platform.firm(quarry.id()), id(accident))).isEqualTo(accident);
        assertRefused(() -> accidents.get(Platform.department("dept-housing"), id(accident)), CommonProblem.NOT_FOUND);
    }

    @Test
    void graveAccidentsOfTheCampaignAreCountedAsTheListShowsThem() {
        registered(DAY, 2);
        registered(DAY, 3);
        registered(DAY, 9);
        Accident major = registered(DAY, 10);
        Accident extraordinary = registered(DAY, 30);
        assertThat(accidents.grave(office)).isEqualTo(grave(2, 1, 1));
        assertThat(accidents.grave(Platform.department("dept-housing"))).isEqualTo(grave(0, 0, 0));
        assertThat(accidents.list(office, marked(AccidentGrade.MAJOR)).items()).containsExactly(major);
        accidents.cancel(Command.by(office), id(extraordinary), new ReasonedChange(extraordinary.version(), "重复登记"));
        assertThat(accidents.grave(office)).isEqualTo(grave(2, 1, 0));
        assertRefused(() -> accidents.grave(Platform.role(Role.SYSTEM_ADMINISTRATOR)), CommonProblem.FORBIDDEN);
    }

    private GraveAccidents grave(long serious, long major, long extraordinary) {
        return new GraveAccidents(
                platform.campaigns.current().start(),
                platform.campaigns.current().end(),
                serious,
                major,
                extraordinary);
    }

    private RecordQuery marked(AccidentGrade grade) {
        return RecordQuery.select()
                .marks(CampaignRecord.mark("grade", grade))
                .states(AccidentStage.REGISTERED)
                .first(10);
    }

    @Test
    void everyFaultOfANewAccidentIsToldAtOnce() {
        NewAccident told = new NewAccident(
                null,
                null,
                null,
                null,
                null,
                DAY,
                null,
                null,
                "war",
                null,
                "",
                null,
                -1L,
                null,
                new BigDecimal("0.001"),
                null,
                null);
        assertRefused(() -> accidents.register(Command.by(office), told), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactlyInAnyOrder(
                                "/sector",
                                "/accident",
                                "/place",
                                "/title",
                                "/description",
                                "/deaths",
                                "/injuries",
                                "/loss"));
    }

    @Test
    void anAccidentOfTheYearBeforeIsWrittenDownForComparison() {
        assertThat(registered(LocalDate.of(2022, 6, 1), 0).head().occurred()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertRefused(() -> registered(LocalDate.of(2020, 4, 30), 0), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/occurred", CommonFault.TOO_EARLY, LocalDate.of(2020, 5, 1))));
    }

    @Test
    void whatIsKnownBetterIsCorrectedWithAReason() {
        Accident corrected = corrected(registered(), DAY.plusDays(7), 3L);
        assertThat(corrected.toll()).isEqualTo(new Toll(3, 2, new BigDecimal("800000.00")));
        assertThat(corrected.toll().grade()).isEqualTo(AccidentGrade.SERIOUS);
        assertThat(accidents.events(office, id(corrected)))
                .extracting(Event::action, Event::reason)
                .last()
                .isEqualTo(tuple("corrected", "伤者死亡"));
        Accident liable = accidents.correct(
                Command.by(office),
                id(corrected),
                new CorrectAccident(corrected.version(), null, null, null, null, true, "调查报告认定"));
        assertThat(liable.responsible()).contains(true);
        assertThat(liable.toll()).isEqualTo(corrected.toll());
    }

    @Test
    void casualtiesCountForThirtyDaysAndOnRoadsForSeven() {
        LocalDate june = LocalDate.of(2023, 6, 1);
        Accident work = registered(june, 1);
        assertThat(corrected(work, june.plusDays(30), 2L).toll().deaths()).isEqualTo(2);
        Accident other = registered(june, 1);
        assertRefused(() -> corrected(other, june.plusDays(31), 2L), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/date", AccidentFault.CASUALTIES_TOO_LATE, june.plusDays(30))));
        assertThat(corrected(other, june.plusDays(31), 0L).toll().deaths()).isZero();
        Accident road = accidents.register(Command.by(office), told(june, "road-traffic", 1));
        assertRefused(() -> corrected(road, june.plusDays(8), 2L), CommonProblem.INVALID_INPUT);
    }

    @Test
    void aCorrectionOfNothingIsNone() {
        Accident accident = registered();
        assertRefused(() -> corrected(accident, DAY, 1L), CommonProblem.INVALID_INPUT)
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("/deaths", AccidentFault.NOTHING_CORRECTED)));
    }

    @Test
    void theOfficeAloneSaysWhichCommitteeSupervisesAndVoids() {
        Accident accident = registered();
        Caller lead = Platform.department("dept-natural-resources");
        ListAccident listing = new ListAccident(accident.version(), "city", "市安委会挂牌督办");
        assertRefused(() -> accidents.list(Command.by(lead), id(accident), listing), CommonProblem.FORBIDDEN);
        Accident listed = accidents.list(Command.by(office), id(accident), listing);
        assertThat(listed.listing()).isEqualTo(Listing.CITY);
        ReasonedChange reason = new ReasonedChange(listed.version(), "重复登记");
        assertRefused(() -> accidents.cancel(Command.by(lead), id(listed), reason), CommonProblem.FORBIDDEN);
        Accident voided = accidents.cancel(Command.by(office), id(listed), reason);
        assertThat(voided.stage()).isEqualTo(AccidentStage.VOIDED);
        assertRefused(() -> corrected(voided, DAY, 9L), RecordProblem.WRONG_STAGE);
    }

    @Test
    void theMonthsOfASectorAreCountedWithoutWhatIsVoided() {
        registered(LocalDate.of(2023, 6, 30), 1);
        registered(LocalDate.of(2023, 8, 1), 2);
        registered(LocalDate.of(2023, 8, 31), 0);
        registered(LocalDate.of(2022, 8, 1), 5);
        Accident wrong = registered(LocalDate.of(2023, 8, 2), 4);
        accidents.cancel(Command.by(office), id(wrong), new ReasonedChange(wrong.version(), "重复登记"));
        assertThat(accidents.months(office, MINES, YearMonth.of(2023, 6), YearMonth.of(2023, 8)))
                .containsExactly(
                        new MonthOfAccidents(YearMonth.of(2023, 6), 1, 1, 2),
                        new MonthOfAccidents(YearMonth.of(2023, 7), 0, 0, 0),
                        new MonthOfAccidents(YearMonth.of(2023, 8), 2, 2, 4));
        assertThat(accidents.months(
                        Platform.department("dept-housing"), MINES, YearMonth.of(2023, 8), YearMonth.of(2023, 8)))
                .containsExactly(new MonthOfAccidents(YearMonth.of(2023, 8), 0, 0, 0));
        assertThat(accidents.months(office, MINES, YearMonth.of(2023, 8), YearMonth.of(2023, 7)))
                .isEmpty();
    }

    private Accident registered() {
        return registered(DAY, 1);
    }

    private Accident registered(LocalDate day, long deaths) {
        return accidents.register(Command.by(office), told(day, "work", deaths));
    }

    private NewAccident told(LocalDate day, String kind, long deaths) {
        return new NewAccident(
                "non-coal-mines",
                null,
                null,
                quarry.id().toString(),
                null,
                day,
                null,
                null,
                kind,
                "采场二号台阶",
                "边坡滑塌事故",
                "作业时边坡滑塌",
                deaths,
                2L,
                new BigDecimal("800000"),
                null,
                null);
    }

    private Accident corrected(Accident accident, LocalDate date, Long deaths) {
        return accidents.correct(
                Command.by(office),
                id(accident),
                new CorrectAccident(accident.version(), date, deaths, null, null, null, "伤者死亡"));
    }

    private static RecordId id(Accident accident) {
        return accident.head().id();
    }

    private static ThrowableAssertAlternative<ProblemException> assertRefused(
            ThrowingCallable call, ProblemCode problem) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
