package org.bihuan.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewHazard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFault;
import org.bihuan.api.hazard.Measured;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Lead;
import org.bihuan.api.text.Text;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.SomeNewHazard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sector's table and rules make of a new hazard: who leads and why, what was measured, what it counts for. */
class SectorIntakeTest {
    private final Platform platform = new Platform();
    private final Enterprise quarry = platform.quarry();
    private final Caller office = Platform.office();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void theRecordSaysByWhatItsLeadWasDecided() {
        assertThat(leadOf(aNewHazard()))
                .isEqualTo("dept-natural-resources 行业领域“行业non-coal-mines”：dept-natural-resources");
        assertThat(leadOf(building("build-01", "construction-highway")))
                .startsWith("dept-transport 附件2行“")
                .endsWith("”：dept-transport");
        assertThat(leadOf(building("build-02", "construction-highway"))).isEqualTo("dept-market 主题“起重机械”：dept-market");
    }

    @Test
    void aRouteSendsAFindingAtItsPlaceToAnotherTopic() {
        assertThat(leadOf(building("build-01", "construction-highway").inPlaceCategory("station")))
                .isEqualTo("dept-market 场所类别“车站”归入主题“起重机械”：dept-market");
        assertThat(leadOf(building("build-01", "construction-highway").inPlaceCategory("crowded")))
                .startsWith("dept-transport ");
    }

    @Test
    void aLeadRuleDecidesBeforeTheTable() {
        platform.sectors.leading =
                Optional.of(new Lead(new OrganisationId("fire-rescue"), new Text("本企业属消防", "the firm's own")));

        assertThat(leadOf(building("build-02", "construction-highway").inPlaceCategory("station")))
                .isEqualTo("fire-rescue 本企业属消防：fire-rescue");
    }

    @Test
    void aLeadRuleThatNamesNobodyWeKnowHasAnsweredNothing() {
        platform.sectors.leading =
                Optional.of(new Lead(new OrganisationId("dept-of-nothing"), new Text("乱写", "nonsense")));

        assertThat(leadOf(aNewHazard())).startsWith("dept-natural-resources ");
    }

    @Test
    void anOverruledLeadStillSaysWhatTheTableSaid() {
        Hazard hazard = register(aNewHazard().ledBy("fire-rescue", "联合检查"));

        assertThat(hazard.lead()).isEqualTo(new OrganisationId("fire-rescue"));
        assertThat(hazard.leadReason()).contains("联合检查");
        assertThat(hazard.judgement().leadBasis().orElseThrow()).endsWith("：dept-natural-resources");
    }

    @Test
    void aMeasuredValueIsKeptWithItsNameAndUnit() {
        Hazard hazard = register(aNewHazard().measured("persons", "1200.50"));

        assertThat(hazard.judgement().measured())
                .containsExactly(new Measured("persons", "现场人数", new BigDecimal("1200.5"), "人"));
        assertThat(register(aNewHazard()).judgement().measured()).isEmpty();
    }

    @Test
    void everythingWrongWithMeasuredValuesIsSaidAtOnce() {
        assertThat(faults(aNewHazard()
                        .measured("persons", "10000.1")
                        .measured("weight", "1")
                        .measured("persons", "1.25")
                        .measured("", "-1")))
                .containsExactlyInAnyOrder(
                        Fault.at("/measured/0/value", CommonFault.OUT_OF_RANGE, 0, 10000),
                        Fault.at("/measured/1/measurement", HazardFault.MEASUREMENT_OF_OTHER_ITEM, "weight", "persons"),
                        Fault.at("/measured/2/measurement", HazardFault.MEASURED_TWICE, "persons"),
                        Fault.at("/measured/2/value", CommonFault.TOO_MANY_DECIMALS, 1),
                        Fault.at("/measured/3/measurement", CommonFault.REQUIRED));
        assertThat(faults(aNewHazard().judgedBy("mine-08").measured("persons", "5")))
                .containsExactly(
                        Fault.at("/measured/0/measurement", HazardFault.MEASUREMENT_OF_OTHER_ITEM, "persons", ""));
    }

    @Test
    void aRecordCountsByItselfForTheRowsThatItsItemOrPlaceSays() {
        assertThat(register(aNewHazard()).tags()).isEmpty();
        assertThat(register(building("build-02", "construction-highway")).tags())
                .containsExactly(new RowId("parks"));
        assertThat(register(aNewHazard().inPlaceCategory("station").tagged("parks"))
                        .tags())
                .containsExactly(new RowId("parks"));
    }

    @Test
    void aRecordOfAnEnterpriseInAZoneCountsForTheParks() {
        Enterprise inZone = platform.quarryIn("digital-economy-zone");

        assertThat(platform.hazards
                        .register(
                                Command.by(office), aNewHazard().of(inZone.id()).build())
                        .tags())
                .containsExactly(new RowId("parks"));
    }

    private static SomeNewHazard building(String item, String row) {
        return aNewHazard().in("construction").judgedBy(item).row(row);
    }

    private Hazard register(SomeNewHazard told) {
        return platform.hazards.register(
                Command.by(office), told.of(quarry.id()).build());
    }

    private String leadOf(SomeNewHazard told) {
        Hazard hazard = register(told);
        return hazard.lead() + " " + hazard.judgement().leadBasis().orElseThrow();
    }

    private List<Fault> faults(SomeNewHazard told) {
        try {
            register(told);
            return List.of();
        } catch (ProblemException problem) {
            return problem.faults();
        }
    }
}
