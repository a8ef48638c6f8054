package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.campaign.Obligation.Duty;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.ChangeEnterprise;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.ReasonedChange;
import org.bihuan.api.record.RecordQuery;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Query;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskGoal.Unit;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.api.selfcheck.DutyQuery;
import org.bihuan.api.selfcheck.DutyState;
import org.bihuan.core.fixture.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who goes on with what a department or street had in hand when it was dissolved. */
class MergedBodyTest {
    private static final String MINES = "dept-natural-resources";
    private static final String MARKET = "dept-market";
    private static final LocalDate FOUND = LocalDate.of(2023, 8, 1);

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final Caller before = Platform.department(MINES);
    private final Enterprise quarry = platform.quarry();
    private final Hazard hazard = platform.hazards.register(
            Command.by(office), aNewHazard().of(quarry.id()).foundOn(FOUND).build());

    @AfterEach
    void stop() {
        platform.close();
    }

    /** An account of a body, as it calls now. */
    private Caller now(Caller caller) {
        return platform.predecessors.known(caller);
    }

    private Caller market() {
        return now(Platform.department(MARKET));
    }

    private void keptFrom(Caller caller) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> platform.hazards.get(caller, hazard.id()))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(CommonProblem.NOT_FOUND));
    }

    private List<Hazard> open(Caller caller) {
        return platform.hazards
                .list(caller, HazardQuery.select().stages(Stage.REGISTERED).first(20))
                .items();
    }

    @Test
    void aBodyIsInNobodysPlaceUntilOneIsDissolved() {
        assertThat(market().dissolved()).isEmpty();
        platform.organisations.merge(MINES, MARKET);
        assertThat(market().dissolved()).containsExactly(Platform.unit(MINES));
        assertThat(now(before).dissolved()).isEmpty();
    }

    @Test
    void theSuccessorReadsListsAndPlansAHazard() {
        keptFrom(market());
        platform.organisations.merge(MINES, MARKET);

        assertThat(platform.hazards.get(market(), hazard.id())).isEqualTo(hazard);
        assertThat(open(market())).containsExactly(hazard);
        Hazard planned = platform.hazards.plan(
                Command.by(market()),
                hazard.id(),
                new PlanHazard(1L, "责任人", "措施", BigDecimal.TEN, Platform.TODAY.plusDays(30), "预案", null));
        assertThat(planned.lead()).as("the record says who led it then").isEqualTo(Platform.unit(MINES));
        assertThat(platform.hazards.get(before, hazard.id())).isEqualTo(planned);
        keptFrom(now(Platform.department("dept-transport")));
    }

    @Test
    void itsRisksStandUnderTheSuccessorInTheGoal() {
        Risk risk = platform.risks.register(
                Command.by(before),
                new NewRisk("non-coal-mines", null, null, quarry.id().toString(), null, FOUND, null, null, "采场高陡边坡"));
        platform.organisations.merge(MINES, MARKET);

        assertThat(platform.risks.goal(office).departments())
                .filteredOn(unit -> unit.extent().of(RiskFigure.ACTIVE) == 1)
                .extracting(Unit::unit)
                .containsExactly(Platform.unit(MARKET));
        assertThat(platform.risks.goal(office).departments())
                .extracting(Unit::unit)
                .doesNotContain(Platform.unit(MINES));
        assertThat(platform.risks.goal(market()).total().of(RiskFigure.ACTIVE)).isEqualTo(1);
        assertThat(platform.risks
                        .cancel(Command.by(market()), risk.head().id(), new ReasonedChange(1L, "重复登记"))
                        .stage())
                .isEqualTo(RiskStage.VOIDED);
    }

    @Test
    void theFiguresOfTheSuccessorHoldItsOwnAndThoseWhoeverAsks() {
        platform.organisations.merge(MINES, MARKET);

        assertThat(found(market(), null)).isEqualTo(1);
        assertThat(found(market(), MINES)).isEqualTo(1);
        assertThat(found(office, MARKET)).isEqualTo(1);
        assertThat(found(office, "dept-transport")).isZero();
        assertThat(found(now(Platform.department("dept-transport")), MINES)).isZero();
    }

    private int found(Caller caller, @Nullable String lead) {
        Annex2 annex = platform.reports.annex2(
                caller,
                new Annex2Query(Platform.TODAY, Optional.ofNullable(lead).map(Platform::unit), Optional.empty()));
        return annex.lines().stream()
                .filter(line -> line.row().equals(new RowId("non-coal-mine")))
                .flatMap(line -> line.values().getOrDefault(new ColumnId("hazard_found"), Optional.empty()).stream())
                .mapToInt(BigDecimal::intValue)
                .sum();
    }

    @Test
    void theNextStreetGoesOnWithWhatLiesInTheOneBefore() {
        Caller next = Platform.street("street-wulong");
        keptFrom(now(next));
        platform.organisations.merge("street-longcheng", "street-wulong");

        assertThat(platform.hazards.get(now(next), hazard.id())).isEqualTo(hazard);
        assertThat(open(now(next))).containsExactly(hazard);
        assertThat(platform.enterprises.list(now(next), everyEnterprise()).items())
                .containsExactly(quarry);
        assertThat(platform.enterprises
                        .change(Command.by(now(next)), quarry.id(), withAddress("新街1号"))
                        .address())
                .contains("新街1号");
        assertThat(platform.hazards
                        .register(
                                Command.by(now(next)),
                                aNewHazard().of(quarry.id()).foundOn(FOUND).build())
                        .enterprise())
                .isEqualTo(quarry.id());
    }

    private List<Hazard> led(Caller caller, String by) {
        return platform.hazards
                .list(caller, HazardQuery.select().lead(Platform.unit(by)).first(20))
                .items();
    }

    @Test
    void aFilterByTheSuccessorFindsWhatItIsInChargeOfAndOneByTheBodyItself() {
        assertThat(led(office, MARKET)).isEmpty();
        platform.organisations.merge(MINES, MARKET);

        assertThat(led(office, MARKET)).containsExactly(hazard);
        assertThat(led(office, MINES)).containsExactly(hazard);
        assertThat(led(market(), MARKET)).containsExactly(hazard);
        assertThat(led(now(before), MARKET)).containsExactly(hazard);
        assertThat(led(now(Platform.department("dept-transport")), MARKET)).isEmpty();
        assertThat(led(office, "dept-transport")).isEmpty();
        Hazard own = platform.hazards.register(
                Command.by(office),
                aNewHazard().of(quarry.id()).foundOn(FOUND).ledBy(MARKET, "市场内").build());
        assertThat(led(office, MARKET)).containsExactly(own, hazard);
        assertThat(found(office, MARKET)).as("the figure counts the same").isEqualTo(2);
        assertThat(led(office, MINES)).containsExactly(hazard);
        assertThat(platform.search.count(
                        HazardQuery.select().lead(Platform.unit(MARKET)).first(20), new Reach.All()))
                .isEqualTo(2);
    }

    @Test
    void aFilterByTheNextStreetFindsRecordsAndFirmsOfTheOneBefore() {
        Risk risk = platform.risks.register(
                Command.by(before),
                new NewRisk("non-coal-mines", null, null, quarry.id().toString(), null, FOUND, null, null, "采场高陡边坡"));
        RecordQuery there =
                RecordQuery.select().territory(Platform.unit("street-wulong")).first(20);
        assertThat(platform.risks.list(office, there).items()).isEmpty();
        platform.organisations.merge("street-longcheng", "street-wulong");

        assertThat(platform.risks.list(office, there).items()).containsExactly(risk);
        assertThat(platform.desk.count(Risk.class, there, new Reach.All())).isEqualTo(1);
        assertThat(platform.enterprises
                        .list(office, enterprisesAt("street-wulong"))
                        .items())
                .containsExactly(quarry);
        assertThat(platform.enterprises
                        .list(office, enterprisesAt("street-longcheng"))
                        .items())
                .containsExactly(quarry);
        assertThat(platform.duties.on(
                        office,
                        new DutyQuery(
                                Duty.DRILL,
                                Platform.TODAY,
                                Optional.of(Platform.unit("street-wulong")),
                                Optional.empty(),
                                false)))
                .extracting(DutyState::enterprise)
                .containsExactly(quarry);
    }

    private ChangeEnterprise withAddress(String address) {
        return new ChangeEnterprise(
                quarry.version(),
                "地址有误",
                quarry.name(),
                quarry.creditCode().value(),
                quarry.territory().value(),
                quarry.sector().value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                address,
                null,
                null,
                null);
    }

    private static EnterpriseQuery everyEnterprise() {
        return enterprises(Optional.empty());
    }

    private static EnterpriseQuery enterprisesAt(String street) {
        return enterprises(Optional.of(new Reach.OfTerritory(Platform.unit(street))));
    }

    private static EnterpriseQuery enterprises(Optional<Reach.OfTerritory> territory) {
        return new EnterpriseQuery(
                Optional.empty(),
                territory,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                20);
    }
}
