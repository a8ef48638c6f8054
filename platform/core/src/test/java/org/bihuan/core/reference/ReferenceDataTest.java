package org.bihuan.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.campaign.Campaign;
import org.bihuan.api.campaign.Campaign.Deadline;
import org.bihuan.api.campaign.Campaign.Phase;
import org.bihuan.api.campaign.Campaign.Rule;
import org.bihuan.api.campaign.Campaign.Task;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Rate;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {
    private final Annex2Form form = new YamlAnnex2Form().form();
    private final Campaign campaign = new YamlCampaign().current();
    private final YamlOrganisations organisations = new YamlOrganisations();

    @Test
    void sixStreetsAndTheZoneAreTheActiveTerritories() {
        assertThat(organisations.all().stream()
                        .filter(Organisation::isTerritory)
                        .filter(Organisation::active))
                .extracting(one -> one.id().value())
                .containsExactly(
                        "digital-economy-zone",
                        "street-longcheng",
                        "street-luolong",
                        "street-dounan",
                        "street-yuhua",
                        "street-wulong",
                        "street-wujiaying");
        assertThat(organisations.all().stream()
                        .filter(one -> one.kind() == Kind.STREET)
                        .filter(one -> !one.active()))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "云南省数字经营开发区管委会, digital-economy-zone",
        "区发展改革委, dept-ndrc",
        "区发展改革局, dept-ndrc",
        "区城管局, dept-urban-mgmt",
        "区滇池管理局, dept-water",
        "消防救援大队, fire-rescue",
        "昆明市呈贡区应急管理局, dept-emergency",
        "各街道, streets"
    })
    void aBodyIsFoundByEveryNameThatThePlanUses(String name, String id) {
        assertThat(organisations.named(name).map(one -> one.id().value())).contains(id);
    }

    @Test
    void noNameMeansTwoBodies() {
        assertThat(organisations.all()).allSatisfy(one -> {
            assertThat(organisations.find(one.id())).contains(one);
            assertThat(organisations.named(one.name())).contains(one);
            assertThat(organisations.named(one.shortName())).contains(one);
            assertThat(one.aliases())
                    .allSatisfy(alias -> assertThat(organisations.named(alias)).contains(one));
            one.parent()
                    .ifPresent(parent -> assertThat(organisations.find(parent)).isPresent());
        });
        assertThat(organisations.named("无名局")).isEmpty();
        assertThat(organisations.find(new OrganisationId("nobody"))).isEmpty();
    }

    @Test
    void theCampaignRunsFromMayToDecember() {
        assertThat(campaign.start()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(campaign.end()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(campaign.issued()).isEqualTo(LocalDate.of(2023, 5, 20));
        assertThat(campaign.phases()).extracting(Phase::id).containsExactly("P1", "P2", "P3", "P4");
        assertThat(campaign.phases()).allMatch(phase -> !phase.end().isBefore(phase.start()));
    }

    @Test
    void allTasksAndRulesAreThereOnce() {
        List<String> tasks = campaign.phases().stream()
                .flatMap(phase -> phase.tasks().stream())
                .map(Task::id)
                .toList();

        assertThat(tasks).hasSize(51).doesNotHaveDuplicates();
        assertThat(campaign.phases()).extracting(phase -> phase.tasks().size()).containsExactly(6, 28, 16, 1);
        assertThat(campaign.rules()).extracting(Rule::id).hasSize(39).doesNotHaveDuplicates();
        assertThat(campaign.rules().stream().collect(Collectors.groupingBy(Rule::checkable, Collectors.counting())))
                .containsEntry("full", 29L)
                .containsEntry("partial", 7L)
                .containsEntry("manual", 3L);
    }

    @Test
    void annexTwoIsDueThreeTimesAMonth() {
        assertThat(campaign.deadlines()).extracting(Deadline::id).doesNotHaveDuplicates();
        assertThat(campaign.deadlines())
                .contains(new Deadline(
                        "DL-T",
                        Optional.of("annex2"),
                        "附件2（本级累计数），由区安委办汇总转报市安委办",
                        "swc-office",
                        List.of(5, 12, 22),
                        LocalDate.of(2023, 5, 22),
                        LocalDate.of(2023, 12, 22)));
        assertThat(campaign.deadlines()).allMatch(one -> !one.last().isBefore(one.first()));
    }

    @Test
    void annexTwoHasFortyRowsOfTheirKinds() {
        assertThat(form.rows()).hasSize(40).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(kinds(Annex2Form.Kind.PARENT)).containsExactly("construction", "hydropower");
        assertThat(kinds(Annex2Form.Kind.MIRROR)).containsExactly("hydropower-first");
        assertThat(kinds(Annex2Form.Kind.CROSS_CUTTING))
                .containsExactly("parks", "flood-disaster", "old-units", "high-hazard-units", "accident-prone");
        assertThat(kinds(Annex2Form.Kind.LEAF)).hasSize(30).contains("coal-mine", "other");
        assertThat(form.row(new RowId("hydropower-first")).orElseThrow().mirrors())
                .contains(new RowId("hydropower"));
        assertThat(form.row(new RowId("fire")).orElseThrow().owner()).contains(new SectorId("fire-safety"));
    }

    @Test
    void everyParentAndMirroredRowIsThere() {
        assertThat(form.rows()).allSatisfy(row -> {
            row.parent()
                    .ifPresent(parent ->
                            assertThat(form.row(parent).orElseThrow().kind()).isEqualTo(Annex2Form.Kind.PARENT));
            row.mirrors().ifPresent(other -> assertThat(form.row(other)).isPresent());
        });
    }

    @Test
    void aRowThatIsPartOfAnotherIsNamedWithIt() {
        assertThat(named("hydropower-lt50mw")).isEqualTo(new Text("水电站：5万以下", "Hydropower stations: Below 50 MW"));
        assertThat(named("construction-power").zh()).isEqualTo("建设项目：电力");
        assertThat(named("fire").zh()).isEqualTo("消防");
    }

    private Text named(String row) {
        return form.name(form.row(new RowId(row)).orElseThrow());
    }

    @Test
    void annexTwoHasTwentyFourColumnsInEightGroups() {
        assertThat(form.groups()).hasSize(8);
        assertThat(form.columns()).hasSize(24).extracting(Column::id).doesNotHaveDuplicates();
        assertThat(form.column(new ColumnId("hazard_rate")).orElseThrow().rate())
                .contains(new Rate(new ColumnId("hazard_done"), new ColumnId("hazard_found")));
        assertThat(form.column(new ColumnId("hazard_listed_treated"))
                        .orElseThrow()
                        .within())
                .contains(new ColumnId("hazard_measures"));
        assertThat(form.column(new ColumnId("fine")).orElseThrow().decimals()).isEqualTo(2);
        assertThat(form.columns()).allSatisfy(column -> column.rate().ifPresent(rate -> {
            assertThat(form.column(rate.numerator())).isPresent();
            assertThat(form.column(rate.denominator())).isPresent();
        }));
    }

    @Test
    void everyLabelIsEnglishToo() {
        assertThat(form.rows()).extracting(row -> row.label().en()).noneMatch(ReferenceDataTest::isChinese);
        assertThat(form.groups()).extracting(group -> group.label().en()).noneMatch(ReferenceDataTest::isChinese);
        assertThat(form.columns())
                .extracting(column -> column.label().en() + column.unit().en())
                .noneMatch(ReferenceDataTest::isChinese);
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> ReferenceData.read("nothing.yaml", map -> map))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing.yaml");
    }

    private List<String> kinds(Annex2Form.Kind kind) {
        return form.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(row -> row.id().value())
                .toList();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
