package org.bihuan.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.FillEmergency.KeptMaterial;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFault;
import org.bihuan.api.risk.RiskList;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each of the four lists takes, and from whom. */
class RiskListsTest {
    private final Platform platform = new Platform();
    private final DefaultRiskService risks = platform.risks;
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();
    private final Caller lead = Platform.department("dept-natural-resources");
    private final Caller firm = Platform.firm(quarry.id());

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theSamplesOfTheFormAreNoData() {
        Risk risk = registered();
        FillBasic samples = new FillBasic(
                risk.version(), "XX风险点", "……", "昆明市XX县XX镇XX路XX号", new FillBasic.Extent(null, null, null, "适用XXL型设备"));
        assertFaults(
                () -> risks.fill(Command.by(office), id(risk), samples),
                Fault.at("/riskPoint", RiskFault.SAMPLE_OF_THE_FORM),
                Fault.at("/description", RiskFault.SAMPLE_OF_THE_FORM),
                Fault.at("/address", RiskFault.SAMPLE_OF_THE_FORM));
        FillDuty duty = new FillDuty(
                risk.version(),
                new FillDuty.Regulator("XX局", "XX", "185********"),
                new FillDuty.OperatorHead("XXX", null));
        assertFaults(
                () -> risks.fill(Command.by(office), id(risk), duty),
                Fault.at("/regulator/department", CommonFault.UNKNOWN_ID, "XX局"),
                Fault.at("/regulator/person", RiskFault.SAMPLE_OF_THE_FORM),
                Fault.at("/regulator/phone", EnterpriseFault.INVALID_PHONE),
                Fault.at("/operatorHead/person", RiskFault.SAMPLE_OF_THE_FORM));
        FillControl control = new FillControl(risk.version(), List.of("1.……", "2....", "巡查"), null, null);
        assertFaults(
                () -> risks.fill(Command.by(office), id(risk), control),
                Fault.at("/operatorMeasures/0", RiskFault.SAMPLE_OF_THE_FORM),
                Fault.at("/operatorMeasures/1", RiskFault.SAMPLE_OF_THE_FORM));
    }

    @Test
    void everyFaultOfAListIsToldAtOnce() {
        Risk risk = registered();
        FillBasic basic = new FillBasic(
                null,
                " ",
                "x".repeat(2001),
                null,
                new FillBasic.Extent(List.of("fire", "fire", "frost"), -1L, new BigDecimal("0.001"), null));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> risks.fill(Command.by(office), id(risk), basic))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly(
                                "/version",
                                "/riskPoint",
                                "/description",
                                "/hazardCharacter/accidentTypes/1",
                                "/hazardCharacter/accidentTypes/2",
                                "/hazardCharacter/maxCasualties",
                                "/hazardCharacter/maxLoss"));
        FillEmergency emergency = new FillEmergency(
                risk.version(),
                List.of("报告"),
                List.of(
                        new KeptMaterial(null, null, new BigDecimal("-1"), null),
                        new KeptMaterial("抢险", "挖掘机", null, null)));
        assertFaults(
                () -> risks.fill(Command.by(office), id(risk), emergency),
                Fault.at("/materials/0/name", CommonFault.REQUIRED),
                Fault.at("/materials/0/quantity", CommonFault.OUT_OF_RANGE, "0.001", "999999999"));
    }

    @Test
    void nothingInStoreIsReadyForNoEmergency() {
        Risk risk = registered();
        for (String none : List.of("0", "0.00")) {
            FillEmergency empty = new FillEmergency(
                    risk.version(), List.of("报告"), List.of(new KeptMaterial("抢险", "挖掘机", new BigDecimal(none), null)));
            assertFaults(
                    () -> risks.fill(Command.by(office), id(risk), empty),
                    Fault.at("/materials/0/quantity", CommonFault.OUT_OF_RANGE, "0.001", "999999999"));
        }
    }

    @Test
    void theHintOfTheFormIsNoData() {
        Risk risk = registered();
        for (String hint : List.of("可能对国家或区域的社会、经济、外交、军事、政治等产生较大影响", "可能对国家或区域的社会、经济、外交、军事、政治等产生较大影响。")) {
            FillBasic told =
                    new FillBasic(risk.version(), "边坡", null, null, new FillBasic.Extent(null, null, null, hint));
            assertFaults(
                    () -> risks.fill(Command.by(office), id(risk), told),
                    Fault.at("/hazardCharacter/socialImpact", RiskFault.SAMPLE_OF_THE_FORM));
        }
    }

    @Test
    void aDepartmentThatTakesPartRegulates() {
        Risk risk = registered();
        for (String other : List.of("swc", "swc-office", "district-gov", "street-longcheng", "digital-economy-zone")) {
            FillDuty told = new FillDuty(risk.version(), new FillDuty.Regulator(other, "张三", null), null);
            String name = platform.organisations
                    .find(Platform.unit(other))
                    .map(Organisation::name)
                    .orElseThrow();
            assertFaults(
                    () -> risks.fill(Command.by(office), id(risk), told),
                    Fault.at("/regulator/department", RiskFault.NOT_A_REGULATOR, name));
        }
    }

    @Test
    void whatTheRegulatorDoesIsForTheRegulatorToSay() {
        Risk risk = registered();
        FillControl both = new FillControl(risk.version(), List.of("每日巡查"), List.of("listed-supervision"), "限速");
        assertFaults(
                () -> risks.fill(Command.by(firm), id(risk), both),
                Fault.at("/regulatorMeasures", RiskFault.MEASURES_OF_THE_REGULATOR),
                Fault.at("/otherMeasure", RiskFault.MEASURES_OF_THE_REGULATOR));
        Risk own = risks.fill(
                Command.by(firm), id(risk), new FillControl(risk.version(), List.of("每日巡查"), List.of(), null));
        assertThat(own.missing(RiskList.CONTROL)).containsExactly("regulatorMeasures");
        Risk led = risks.fill(
                Command.by(lead),
                id(risk),
                new FillControl(own.version(), List.of("每日巡查"), List.of("isolation", "listed-supervision"), "限速"));
        assertThat(led.missing(RiskList.CONTROL)).isEmpty();
        FillControl same =
                new FillControl(led.version(), List.of("每班巡查"), List.of("listed-supervision", "isolation"), "限速");
        Risk again = risks.fill(Command.by(firm), id(risk), same);
        assertThat(again.control().operatorMeasures()).containsExactly("每班巡查");
        assertThat(again.control().regulatorMeasures()).containsExactly("isolation", "listed-supervision");
        Risk untold =
                risks.fill(Command.by(firm), id(risk), new FillControl(again.version(), List.of("每班巡查"), null, null));
        assertThat(untold.control()).isEqualTo(again.control());
        FillControl less = new FillControl(untold.version(), List.of("每班巡查"), List.of("isolation"), null);
        assertFaults(
                () -> risks.fill(Command.by(firm), id(risk), less),
                Fault.at("/regulatorMeasures", RiskFault.MEASURES_OF_THE_REGULATOR));
        Risk ofStreet = risks.fill(
                Command.by(Platform.street("street-longcheng")),
                id(risk),
                new FillControl(untold.version(), List.of("每班巡查"), List.of("isolation"), null));
        assertThat(ofStreet.control().regulatorMeasures()).containsExactly("isolation");
        assertThat(ofStreet.control().otherMeasure()).isEmpty();
    }

    private Risk registered() {
        return risks.register(
                Command.by(office),
                new NewRisk(
                        "non-coal-mines",
                        null,
                        null,
                        quarry.id().toString(),
                        null,
                        LocalDate.of(2023, 6, 1),
                        null,
                        null,
                        "采场高陡边坡"));
    }

    private static RecordId id(Risk risk) {
        return risk.head().id();
    }

    private static void assertFaults(ThrowingCallable call, Fault... faults) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problem()).isEqualTo(CommonProblem.INVALID_INPUT);
            assertThat(refused.faults()).containsExactly(faults);
        });
    }
}
