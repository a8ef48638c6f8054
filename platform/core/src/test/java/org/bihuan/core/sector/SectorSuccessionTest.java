package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.InspectedSectors.fault;
import static org.bihuan.core.sector.InspectedSectors.version;
import static org.bihuan.core.sector.SectorFolder.ENGLISH;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sector beside those that are present: a newer version of itself, and others. */
class SectorSuccessionTest {
    private static final String NEW_ITEM = """
          - id: campus-03
            group: 宿舍
            requirement: 新
            basis:
              - {standard: plan, confidence: verified}
            severity: general
            check: 看
            measure: 改
        """;

    private final InspectedSectors sectors;

    SectorSuccessionTest(@TempDir Path folder) {
        sectors = new InspectedSectors(folder);
    }

    @Test
    void anIdOfAnotherSectorIsTold() {
        sectors.inspect(SectorFolder.sound());
        SectorFolder other = SectorFolder.sound().replacing(SECTOR, "id: campus", "id: kindergarten");

        assertThat(sectors.inspect(other).faults())
                .contains(fault(
                        ITEMS,
                        other.lineOf(ITEMS, "id: campus-01"),
                        SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR,
                        "campus-01",
                        "campus"));
    }

    @Test
    void aRowThatAnotherSectorHasIsTold() {
        sectors.inspect(SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]"));
        SectorFolder other = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]");

        assertThat(sectors.inspect(other).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR
                        && fault.arguments().equals(List.of("coal-mine", "campus")));
    }

    @Test
    void theCatchAllRowBelongsToNobody() {
        sectors.inspect(SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "rows: [{id: other}]"));
        SectorFolder other = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}, {id: other}]");

        assertThat(sectors.inspect(other).faults())
                .noneMatch(fault -> fault.file().equals(SECTOR))
                .isNotEmpty();
    }

    @Test
    void whatOneBundleHasWrongIsToldAtOnceAndCostsNobodyElse() {
        sectors.inspect(SectorFolder.sound());
        SectorFolder faulty = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "department: dept-edu", "department: dept-magic")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: fire}]")
                .replacing(SECTOR, "until: 2030-12-31", "until: 2021-12-31")
                .replacing(ITEMS, "{standard: plan, clause: 二", "{standard: law, clause: 二")
                .replacing(ITEMS, "measure: 收", "measure: 收\n    composite: '7.1'")
                .replacing(ENGLISH, "name: Campus", "title: Campus");

        assertThat(sectors.inspect(faulty).faults())
                .extracting(SectorFault::code)
                .contains(
                        SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN,
                        SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR,
                        SectorFaultCode.SECTOR_DATES_CROSS,
                        SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR,
                        SectorFaultCode.SECTOR_STANDARD_UNKNOWN,
                        SectorFaultCode.SECTOR_GROUND_WITHOUT_PLAN,
                        SectorFaultCode.SECTOR_RULE_MISSING,
                        SectorFaultCode.SECTOR_TRANSLATION_MISSING,
                        SectorFaultCode.SECTOR_TRANSLATION_IDLE);
        assertThat(sectors.inspect(version("1.1.0")).faults())
                .as("the sector present is as sound as before")
                .isEmpty();
    }

    @Test
    void aNewerVersionMayAddMendAndRetire() {
        sectors.inspect(SectorFolder.sound());
        SectorFolder newer = version("1.1.0")
                .replacing(ITEMS, "宿舍内没有违规电器", "学生宿舍内没有违规使用电器")
                .replacing(ITEMS, "topic: meals", "until: 2024-06-30")
                .replacing(ITEMS, "items:\n", "items:\n" + NEW_ITEM)
                .replacing(
                        ENGLISH, "items:\n", "items:\n  campus-03: {requirement: New, check: Look, measure: Mend}\n");

        SectorCheck check = sectors.inspect(newer);

        assertThat(check.faults()).isEmpty();
        assertThat(check.present().orElseThrow().version()).isEqualTo("1.0.0");
        assertThat(check.impact().items().added()).containsExactly(new ItemId("campus-03"));
        assertThat(check.impact().items().retired()).containsExactly(new ItemId("campus-01"));
        assertThat(check.impact().items().changed())
                .containsExactly(new Comparison.Change(
                        new ItemId("campus-02"),
                        List.of(new Comparison.Difference(
                                Comparison.Field.REQUIREMENT,
                                new Text("宿舍内没有违规电器", "No appliances"),
                                new Text("学生宿舍内没有违规使用电器", "No appliances")))));
    }

    @Test
    void anItemMustNotBeGone() {
        sectors.inspect(SectorFolder.sound());
        String items = SectorFolder.sound().text(ITEMS);

        assertThat(sectors.inspect(version("1.1.0")
                                .with(ITEMS, items.substring(0, items.indexOf("  - id: campus-02")))
                                .replacing(
                                        ENGLISH,
                                        "  campus-02: {requirement: No appliances, check: Look, measure: Collect}\n",
                                        ""))
                        .faults())
                .containsExactly(fault(SECTOR, 1, SectorFaultCode.SECTOR_ITEM_GONE, "campus-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"宿舍安全出口不少于3个，未锁闭", "宿舍安全出口不少于2个，锁闭", "校车司机2名，不饮酒，未超速"})
    void anItemMustNotBeRedefined(String requirement) {
        sectors.inspect(SectorFolder.sound());

        assertThat(sectors.inspect(version("1.1.0").replacing(ITEMS, "宿舍安全出口不少于2个，未锁闭", requirement))
                        .faults())
                .containsExactly(fault(ITEMS, 2, SectorFaultCode.SECTOR_ITEM_REDEFINED, "campus-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "0.9.9"})
    void theVersionMustGrow(String version) {
        sectors.inspect(SectorFolder.sound());

        assertThat(sectors.inspect(version(version)).faults())
                .containsExactly(fault(SECTOR, 3, SectorFaultCode.SECTOR_VERSION_NOT_GROWN, version, "1.0.0"));
    }

    @Test
    void versionsGrowAsNumbersDo() {
        sectors.inspect(version("1.9.0"));

        assertThat(sectors.inspect(version("1.10.0")).faults()).isEmpty();
    }

    @Test
    void aRefusedSectorIsNotThereForThoseAfterIt() {
        sectors.inspect(SectorFolder.sound().replacing(SECTOR, "part: lead", "part: joint"));

        assertThat(sectors.inspect(SectorFolder.sound()).present()).isEmpty();
    }
}
