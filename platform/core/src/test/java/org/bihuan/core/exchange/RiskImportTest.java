package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.RevealRiskPhone;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskFigure;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.risk.RiskImport;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskImportTest {
    private static final String BASIC = "|description=雨季易失稳|address=龙城街道|hazardCharacter.accidentTypes=坍塌、物体打击"
            + "|hazardCharacter.maxCasualties=3|hazardCharacter.maxLoss=800000.5|hazardCharacter.socialImpact=影响道路通行";
    private static final String DUTY = "|regulator.department=dept-natural-resources|regulator.person=张三"
            + "|regulator.phone=10012345678|operatorHead.person=李四|operatorHead.phone=10012345679";
    private static final String CONTROL = "|operatorMeasures=设截水沟；每日巡查、记录|regulatorMeasures=挂牌督办，隔离危险源|otherMeasure=限速";
    private static final String EMERGENCY = "|measures=立即撤人;报告|materials.category=抢险、照明|materials.name=挖掘机、应急灯"
            + "|materials.quantity=2、10.5|materials.extra=、充电";
    private static final String WHOLE = BASIC + DUTY + CONTROL + EMERGENCY + "|assessed=否";

    private final Platform platform = new Platform();
    private final SomeImports imports = new SomeImports(
            platform,
            new RiskImport(
                    platform.desk, platform.naming, platform.organisations, new YamlRiskForm(), platform.phones));
    private final Enterprise quarry = platform.quarry();

    @AfterEach
    void close() {
        platform.close();
    }

    private String line(String riskPoint) {
        return "riskPoint=" + riskPoint + "|enterprise=" + quarry.creditCode()
                + "|sector=行业non-coal-mines|occurred=2023-06-15";
    }

    private List<Risk> kept() {
        return imports.kept(Risk.class);
    }

    @Test
    void aLineWithFourWholeListsBecomesARiskUnderControl() throws IOException {
        Job job = imports.imported(Some.aUser().build(), line("高陡边坡") + WHOLE);

        assertThat(job.faults()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(kept()).singleElement().satisfies(risk -> {
            assertThat(risk.stage()).isEqualTo(RiskStage.COMPLETE);
            assertThat(risk.controlled()).contains(Platform.TODAY);
            assertThat(risk.assessed()).contains(false);
            assertThat(risk.head().number()).isEqualTo("530114-FX-2023-000001");
            assertThat(risk.basic().hazardCharacter().accidentTypes()).containsExactly("collapse", "struck-by-object");
            assertThat(risk.basic().hazardCharacter().maxCasualties()).contains(3L);
            assertThat(risk.basic().hazardCharacter().maxLoss()).contains(new BigDecimal("800000.5"));
            assertThat(risk.duty().regulator().department()).contains(Platform.unit("dept-natural-resources"));
            assertThat(risk.control().operatorMeasures()).containsExactly("设截水沟", "每日巡查、记录");
            assertThat(risk.control().regulatorMeasures()).containsExactly("listed-supervision", "isolation");
            assertThat(risk.emergency().measures()).containsExactly("立即撤人", "报告");
            assertThat(risk.emergency().materials())
                    .containsExactly(
                            new Material(Optional.of("抢险"), "挖掘机", Optional.of(new BigDecimal("2")), Optional.empty()),
                            new Material(
                                    Optional.of("照明"), "应急灯", Optional.of(new BigDecimal("10.5")), Optional.of("充电")));
            assertThat(platform.stores.events().of(risk.head().id().value()))
                    .extracting(Event::action)
                    .containsExactly("registered");
        });
        assertThat(platform.risks.goal(Platform.office()).total().of(RiskFigure.COMPLETE))
                .isEqualTo(1);
        assertThat(platform.reports.verify()).isEmpty();
        assertThat(platform.audit().verify().findings())
                .noneMatch(finding -> finding.record().startsWith("risk"));
    }

    @Test
    void telephoneNumbersAreSealedAsThoseFilledInOnThePage() throws IOException {
        imports.imported(Some.aUser().build(), line("高陡边坡") + DUTY);

        Risk risk = kept().get(0);
        assertThat(risk.duty().regulator().phone().orElseThrow().masked()).isEqualTo("100****5678");
        assertThat(risk.toString()).doesNotContain("10012345678");
        assertThat(platform.risks
                        .revealPhone(
                                Command.by(Platform.office()),
                                risk.head().id(),
                                new RevealRiskPhone("operator-head", "核对"))
                        .phone())
                .isEqualTo("10012345679");
    }

    @Test
    void listsMayBeFilledInPartly() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(), line("高陡边坡"), line("尾矿库") + "|address=龙城街道|materials.name=水泵|measures=报告");

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).allSatisfy(risk -> {
            assertThat(risk.stage()).isEqualTo(RiskStage.INCOMPLETE);
            assertThat(risk.controlled()).isEmpty();
        });
        assertThat(kept())
                .extracting(Risk::title, risk -> risk.missing(RiskList.EMERGENCY))
                .contains(tuple("尾矿库", List.of("materials/0/category", "materials/0/quantity")));
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsImported() throws IOException {
        Job job = imports.imported(
                Some.aUser().build(),
                line("高陡边坡"),
                line("高陡边坡"),
                "riskPoint=XX风险点|description=……",
                line("尾矿库")
                        + "|hazardCharacter.accidentTypes=火灾、冻伤、火灾|hazardCharacter.maxCasualties=三|hazardCharacter.maxLoss=-1",
                line("尾矿库") + "|regulator.department=某局|regulator.phone=１００12345678|operatorHead.phone=x|assessed=也许",
                line("尾矿库")
                        + "|regulatorMeasures=罚款|materials.name=水泵、沙袋|materials.quantity=1|materials.category=抢险、防汛、照明",
                line("尾矿库") + "|materials.quantity=1、多|measures=1.……",
                line("尾矿库").replace("行业non-coal-mines", "行业甲"),
                line("尾矿库") + "|materials.name=" + "袋、".repeat(101) + "袋");

        refused(
                job,
                "四个清单!A5 repeats-a-line",
                "四个清单!A6 sample-of-the-form",
                "四个清单!B6 required",
                "四个清单!C6 required",
                "四个清单!F6 required",
                "四个清单!G6 sample-of-the-form",
                "四个清单!I7 not-allowed",
                "四个清单!I7 chosen-twice",
                "四个清单!J7 wrong-type",
                "四个清单!K7 out-of-range",
                "四个清单!M8 unknown-id",
                "四个清单!O8 full-width-characters",
                "四个清单!Q8 invalid-phone",
                "四个清单!Z8 not-allowed",
                "四个清单!S9 not-allowed",
                "四个清单!V9 unequal-parts",
                "四个清单!X9 unequal-parts",
                "四个清单!W10 required",
                "四个清单!X10 wrong-type",
                "四个清单!U10 sample-of-the-form",
                "四个清单!C11 no-such-sector",
                "四个清单!V12 too-many-lines");
        assertThat(kept()).isEmpty();
    }

    @Test
    void listsAreImportedByThoseWhoMayFillThemInAlone() throws IOException {
        refusedFor(
                imports.imported(Some.aUser().department("dept-housing").build(), line("高陡边坡"), line("尾矿库") + CONTROL),
                "四个清单!C5 lists-of-another-unit");
        Job nameAlone = imports.imported(Some.aUser().department("dept-housing").build(), line("高陡边坡"));
        Job own = imports.imported(
                Some.aUser().department("dept-natural-resources").build(), line("尾矿库") + CONTROL);

        assertThat(nameAlone.state()).isEqualTo(JobState.DONE);
        assertThat(own.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aStreetImportsRisksOfItsOwnEnterprisesAlone() throws IOException {
        refusedFor(imports.imported(Some.aUser().street("street-wulong").build(), line("高陡边坡")), "四个清单!B4 unknown-id");
        assertThat(imports.imported(Some.aUser().street("street-longcheng").build(), line("高陡边坡") + WHOLE)
                        .state())
                .isEqualTo(JobState.DONE);
    }

    @Test
    void theExampleOfTheTemplateIsWholeAndCanBeImported() throws IOException {
        Enterprise example = Some.anEnterprise()
                .at("street-longcheng")
                .code(new CreditCode(SheetNames.EXAMPLE_CODE))
                .build();
        platform.stores.enterprises().add(example, Some.anEventOf(example).build());

        Job job = imports.imported(Some.aUser().build(), imports.example("高陡边坡"));

        assertThat(job.faults()).isEmpty();
        assertThat(kept()).extracting(Risk::stage).containsExactly(RiskStage.COMPLETE);
    }

    @Test
    void aFileThatIsNoSpreadsheetOrEmptyIsRefused() throws IOException {
        refusedFor(imports.imported(Some.aUser().build(), "broken"), " not-a-spreadsheet");
        refusedFor(imports.imported(Some.aUser().build(), "", ""), " nothing-to-import");
    }
}
