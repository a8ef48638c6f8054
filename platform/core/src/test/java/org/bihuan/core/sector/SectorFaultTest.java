package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.sector.InspectedSectors.fault;
import static org.bihuan.core.sector.SectorFolder.ENGLISH;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of what a sector's files say, each with its place. */
class SectorFaultTest {
    private final InspectedSectors sectors;

    SectorFaultTest(@TempDir Path folder) {
        sectors = new InspectedSectors(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECTOR-INF/sector.yaml | highRisk: none | colour: red | SECTOR_KEY_MISSING | highRisk",
                "SECTOR-INF/sector.yaml | highRisk: none | colour: red | SECTOR_KEY_UNKNOWN | colour",
                "SECTOR-INF/sector.yaml | highRisk: none | highRisk: very | SECTOR_VALUE_WRONG | highRisk",
                "SECTOR-INF/sector.yaml | drill: once-in-action | drill: never | SECTOR_VALUE_WRONG | drill",
                "SECTOR-INF/sector.yaml | version: 1.0.0 | version: 1.0 | SECTOR_VALUE_WRONG | version",
                "SECTOR-INF/sector.yaml | id: campus | id: Campus! | SECTOR_VALUE_WRONG | id",
                "SECTOR-INF/sector.yaml | tags: [parks] | tags: parks | SECTOR_VALUE_WRONG | tags",
                "SECTOR-INF/sector.yaml | tags: [parks] | tags: [castles] | SECTOR_ROW_UNKNOWN | castles",
                "SECTOR-INF/sector.yaml | tags: [parks] | tags: [fire] | SECTOR_VALUE_WRONG | tags",
                "SECTOR-INF/sector.yaml | tags: [parks] | rows: [{id: castles}] | SECTOR_ROW_UNKNOWN | castles",
                "SECTOR-INF/sector.yaml | tags: [parks] | rows: [{id: fire}] | SECTOR_ROW_OF_OTHER_SECTOR | fire",
                "SECTOR-INF/sector.yaml | highRisk: none | kind: odd | SECTOR_VALUE_WRONG | kind",
                "SECTOR-INF/sector.yaml | tags: [parks] | rows: [{id: total-month}] | SECTOR_VALUE_WRONG | rows",
                "SECTOR-INF/sector.yaml | tags: [parks] | rows: [{id: coal-mine, lead: nobody}] |"
                        + " SECTOR_DEPARTMENT_UNKNOWN | nobody",
                "SECTOR-INF/sector.yaml | department: dept-edu | department: dept-magic | SECTOR_DEPARTMENT_UNKNOWN |"
                        + " dept-magic",
                "SECTOR-INF/sector.yaml | lead: dept-market | lead: dept-magic | SECTOR_DEPARTMENT_UNKNOWN |"
                        + " dept-magic",
                "SECTOR-INF/sector.yaml | part: lead | part: joint | SECTOR_WITHOUT_LEAD | ''",
                "SECTOR-INF/sector.yaml | {id: rule, | {id: law, | SECTOR_STANDARD_UNKNOWN | rule",
                "SECTOR-INF/sector.yaml | {id: rule, | {id: plan, | SECTOR_ID_REPEATED | plan",
                "SECTOR-INF/sector.yaml | until: 2030-12-31 | until: 2021-12-31 | SECTOR_DATES_CROSS | rule",
                "SECTOR-INF/sector.yaml | until: 2030-12-31 | until: soon | SECTOR_VALUE_WRONG | until",
                "SECTOR-INF/sector.yaml | SP-21-01 | SP-21-02 | SECTOR_FOCUS_POINT_UNCOVERED | SP-21-02",
                "SECTOR-INF/sector.yaml | SP-21-01 | SP-21-02 | SECTOR_REFERENCE_UNKNOWN | focusPoints",
                "SECTOR-INF/sector.yaml | id: meals | id: food | SECTOR_REFERENCE_UNKNOWN | topic",
                "SECTOR-INF/sector.yaml | items: [campus-01] | items: [campus-09] | SECTOR_REFERENCE_UNKNOWN | items",
                "SECTOR-INF/sector.yaml | version: 1.0.0 | name: {zh: 学校} | SECTOR_ID_REPEATED | name",
                "SECTOR-INF/checklists/10-items.yaml | campus-02 | campus-01 | SECTOR_ID_REPEATED | campus-01",
                "SECTOR-INF/checklists/10-items.yaml | standard: rule, confidence | standard: rule, clause: 一,"
                        + " confidence | SECTOR_CLAUSE_UNSURE | campus-01",
                "SECTOR-INF/checklists/10-items.yaml | ground: plan-listed | until: 2023-12-31 | SECTOR_VALUE_WRONG |"
                        + " ground",
                "SECTOR-INF/checklists/10-items.yaml | ground: plan-listed | ground: judgement-standard |"
                        + " SECTOR_GROUND_WITHOUT_STANDARD | campus-01",
                "SECTOR-INF/checklists/10-items.yaml | standard: plan, clause: 二, confidence: verified | standard:"
                        + " rule, confidence: sure | SECTOR_GROUND_WITHOUT_PLAN | campus-01",
                "SECTOR-INF/checklists/10-items.yaml | measure: 收 | composite: a | SECTOR_RULE_MISSING | campus-02",
                "SECTOR-INF/checklists/10-items.yaml | measure: 收 | until: '2021-12-31' | SECTOR_ITEM_NEVER_APPLIES |"
                        + " campus-02",
                "SECTOR-INF/checklists/10-items.yaml | measure: 收 | from: '2031-01-01' | SECTOR_ITEM_NEVER_APPLIES |"
                        + " campus-02",
                "SECTOR-INF/checklists/10-items.yaml | rule, clause: 第 | rule, from: 2024-01-01, until: 2023-12-31,"
                        + " clause: 第 | SECTOR_DATES_CROSS | campus-02",
                "SECTOR-INF/checklists/10-items.yaml | {standard: rule, clause: 第一条 | {clause: 第一条 |"
                        + " SECTOR_KEY_MISSING | standard",
                "SECTOR-INF/checklists/10-items.yaml | basis: | bases: | SECTOR_KEY_MISSING | basis",
                "SECTOR-INF/checklists/10-items.yaml | topic: meals | until: 2023-12-31, | SECTOR_VALUE_WRONG | until",
                "SECTOR-INF/checklists/10-items.yaml | severity: general | severity: minor | SECTOR_VALUE_WRONG |"
                        + " severity",
                "SECTOR-INF/checklists/10-items.yaml | measure: 收 | colour: 红 | SECTOR_KEY_MISSING | measure",
                "SECTOR-INF/checklists/10-items.yaml | measure: 收 | measure: | SECTOR_KEY_MISSING | measure",
                "SECTOR-INF/i18n/en.yaml | name: Campus | title: Campus | SECTOR_TRANSLATION_MISSING | name",
                "SECTOR-INF/i18n/en.yaml | name: Campus | title: Campus | SECTOR_TRANSLATION_IDLE | title",
                "SECTOR-INF/i18n/en.yaml | {宿舍: Dormitories} | {} | SECTOR_TRANSLATION_MISSING | groups.宿舍",
                "SECTOR-INF/i18n/en.yaml | check: Look | look: Look | SECTOR_TRANSLATION_MISSING |"
                        + " items.campus-02.check",
                "SECTOR-INF/i18n/en.yaml | campus-02 | campus-03 | SECTOR_TRANSLATION_IDLE | items.campus-03"
            })
    void aFaultIsTold(String file, String before, String after, SectorFaultCode code, String argument) {
        List<SectorFault> faults = sectors.inspect(SectorFolder.sound().replacing(file, before, after))
                .faults();

        assertThat(faults)
                .anyMatch(fault -> fault.code() == code
                        && (argument.isEmpty() || fault.arguments().contains(argument)));
        assertThat(faults).allMatch(fault -> fault.line() >= 0 && !fault.file().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "highRiskParts: [{id: buses, name: 校车}] | SECTOR_VALUE_WRONG | highRisk",
                "highRiskParts: [{id: buses, name: 校车}] | SECTOR_TRANSLATION_MISSING | high-risk.buses",
                "highRiskParts: [{id: a, name: 甲}, {id: a, name: 乙}] | SECTOR_ID_REPEATED | a",
                "rules: [lead] | SECTOR_RULE_MISSING | LeadRule",
                "rules: [magic] | SECTOR_VALUE_WRONG | rules",
                "routes: [{places: [dormitory], topics: [meals], topic: food}] | SECTOR_REFERENCE_UNKNOWN | food",
                "routes: [{places: [dormitory], topics: [food], topic: meals}] | SECTOR_REFERENCE_UNKNOWN | food",
                "routes: [{places: [canteen], topic: meals}] | SECTOR_REFERENCE_UNKNOWN | canteen",
                "routes: [{topic: meals}] | SECTOR_KEY_MISSING | places",
                "routes: [{places: [dormitory]}] | SECTOR_KEY_MISSING | topic",
                "measurements: [{id: a, name: 数, unit: 人, most: 9, items: [campus-09]}] | SECTOR_REFERENCE_UNKNOWN | campus-09",
                "measurements: [{id: a, name: 数, unit: 人, most: 9}] | SECTOR_KEY_MISSING | items",
                "measurements: [{id: a, name: 数, unit: 人, items: [campus-01]}] | SECTOR_KEY_MISSING | most",
                "measurements: [{id: a, name: 数, unit: 人, least: 9, most: 9, items: [campus-01]}] | SECTOR_VALUE_WRONG | most",
                "measurements: [{id: a, name: 数, unit: 人, most: 9, decimals: 7, items: [campus-01]}] | SECTOR_VALUE_WRONG | decimals",
                "measurements: [{id: a, name: 数, unit: 人, most: 9, items: [campus-01]}] | SECTOR_TRANSLATION_MISSING | measurement.a",
                "measurements: [{id: a, name: 数, unit: 人, most: 9, items: [campus-01]}] | SECTOR_TRANSLATION_MISSING | unit.a",
                "measurements: [{id: a, name: \"人\\t数\", unit: 人, most: 9, items: [campus-01]}] | SECTOR_VALUE_WRONG | one line",
                "tagRules: [{tag: old-units, items: [campus-01]}] | SECTOR_REFERENCE_UNKNOWN | old-units",
                "tagRules: [{tag: parks, items: [campus-09]}] | SECTOR_REFERENCE_UNKNOWN | campus-09",
                "tagRules: [{tag: parks, places: [canteen]}] | SECTOR_REFERENCE_UNKNOWN | canteen",
                "tagRules: [{tag: parks}] | SECTOR_KEY_MISSING | items"
            })
    void aFaultOfWhatIsAddedIsTold(String added, SectorFaultCode code, String argument) {
        SectorFolder spoilt = SectorFolder.sound().replacing(SECTOR, "objectTypes:", added + "\nobjectTypes:");

        assertThat(sectors.inspect(spoilt).faults())
                .anyMatch(fault -> fault.code() == code && fault.arguments().contains(argument) && fault.line() > 0);
    }

    @Test
    void aCodedColumnNeedsItsRule() {
        SectorFolder coded =
                SectorFolder.sound().replacing(SECTOR, "items: [campus-01]", "items: [campus-01], coded: true");

        assertThat(sectors.inspect(coded).faults())
                .containsExactly(fault(
                        SECTOR,
                        coded.lineOf(SECTOR, "id: exits"),
                        SectorFaultCode.SECTOR_RULE_MISSING,
                        "exits",
                        "ColumnRule"));
    }

    @Test
    void crossingDatesOfAnItemAreTold() {
        SectorFolder crossing =
                SectorFolder.sound().replacing(ITEMS, "topic: meals", "from: 2023-06-01\n    until: 2023-05-31");

        assertThat(sectors.inspect(crossing).faults())
                .contains(fault(
                        ITEMS,
                        crossing.lineOf(ITEMS, "id: campus-01"),
                        SectorFaultCode.SECTOR_DATES_CROSS,
                        "campus-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinal: 3", "rows: [{id: coal-mine}]"})
    void aCommonChecklistIsNoSectorOfThePlan(String claim) {
        SectorFolder common = SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "kind: common");
        assertThat(sectors.inspect(common).faults()).isEmpty();

        common.replacing(SECTOR, "kind: common", "kind: common\n" + claim);
        assertThat(sectors.inspect(common).faults())
                .contains(fault(
                        SECTOR, common.lineOf(SECTOR, "kind:"), SectorFaultCode.SECTOR_VALUE_WRONG, "kind", "sector"));
    }

    @Test
    void everythingIsToldAtOnceInTheOrderOfFilesAndLines() {
        SectorFolder spoilt = SectorFolder.sound()
                .replacing(SECTOR, "department: dept-edu", "department: dept-magic")
                .replacing(SECTOR, "highRisk: none", "highRisk: very")
                .replacing(ITEMS, "campus-02", "campus-01")
                .replacing(ENGLISH, "scope.0: Campuses\n", "");

        List<SectorFault> faults = sectors.inspect(spoilt).faults();

        assertThat(faults)
                .extracting(SectorFault::code)
                .contains(
                        SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN,
                        SectorFaultCode.SECTOR_VALUE_WRONG,
                        SectorFaultCode.SECTOR_ID_REPEATED,
                        SectorFaultCode.SECTOR_TRANSLATION_MISSING);
        assertThat(faults)
                .isSortedAccordingTo((one, other) -> one.file().equals(other.file())
                        ? Integer.compare(one.line(), other.line())
                        : one.file().compareTo(other.file()));
        assertThat(faults)
                .contains(fault(
                        SECTOR,
                        spoilt.lineOf(SECTOR, "department: dept-magic"),
                        SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN,
                        "dept-magic"));
    }
}
