package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.sector.SectorFolder.ENGLISH;
import static org.bihuan.core.sector.SectorFolder.ITEMS;
import static org.bihuan.core.sector.SectorFolder.SECTOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.Comparison;
import org.bihuan.api.sector.Measurement;
import org.bihuan.api.sector.Route;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.TagRule;
import org.bihuan.api.text.Text;
import org.bihuan.core.reference.OfflineInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorInspectionTest {
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

    private final OfflineInspector inspector = new OfflineInspector();

    private final Path folder;
    private int inspected;

    SectorInspectionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aSoundSectorHasNoFaults() {
        SectorCheck check = inspect(SectorFolder.sound());

        assertThat(check.faults()).isEmpty();
        assertThat(check.impact().items().added()).containsExactly(new ItemId("campus-01"), new ItemId("campus-02"));
        assertThat(check.present()).isEmpty();
    }

    @Test
    void aSectorSaysWhatItsFilesSay() {
        SectorDefinition sector = inspect(SectorFolder.sound()).definition().orElseThrow();

        assertThat(sector.name().en()).isEqualTo("Campus");
        assertThat(sector.ordinal()).isEmpty();
        assertThat(sector.item(new ItemId("campus-01")).orElseThrow().ground()).isEqualTo(LegalGround.PLAN_LISTED);
        assertThat(sector.item(new ItemId("campus-01")).orElseThrow().basisLabel(LocalDate.of(2023, 7, 1)))
                .isEqualTo("昆明市呈贡区重大事故隐患专项排查整治2023行动方案（呈安委〔2023〕7号） 二；规定（令1）");
        assertThat(sector.item(new ItemId("campus-02"))
                        .orElseThrow()
                        .basis()
                        .get(0)
                        .until())
                .as("a basis lasts as long as its standard")
                .contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void aJarIsReadAsAFolderIs() throws IOException {
        Path jar =
                Files.write(folder.resolve("campus.jar"), SectorFolder.sound().jar("campus", "1.0.0"));

        SectorCheck check = inspector.inspect(jar);

        assertThat(check.faults()).isEmpty();
        assertThat(check.definition())
                .isEqualTo(new OfflineInspector()
                        .inspect(SectorFolder.sound().writeTo(folder.resolve("same")))
                        .definition());
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> inspector.inspect(text)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTOR, ENGLISH})
    void eachFileMustBeThere(String file) {
        assertThat(inspect(SectorFolder.sound().without(file)).faults())
                .contains(fault(file, 0, SectorFaultCode.SECTOR_FILE_MISSING));
    }

    @Test
    void aChecklistMustBeThere() {
        assertThat(inspect(SectorFolder.sound().without(ITEMS)).faults())
                .contains(fault("SECTOR-INF/checklists", 0, SectorFaultCode.SECTOR_FILE_MISSING));
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        SectorFolder broken = SectorFolder.sound().replacing(ITEMS, "severity: general", "severity: [general");

        assertThat(inspect(broken).faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(SectorFaultCode.SECTOR_YAML_BROKEN);
            assertThat(fault.file()).isEqualTo(ITEMS);
            assertThat(fault.line()).isGreaterThanOrEqualTo(broken.lineOf(ITEMS, "severity: [general"));
        });
    }

    @Test
    void anotherCharsetIsToldWithItsLine() {
        // the first Chinese words of this file happen to be sound in both charsets
        byte[] gbk = SectorFolder.sound().text(SECTOR).getBytes(Charset.forName("GBK"));

        assertThat(inspect(SectorFolder.sound().with(SECTOR, gbk)).faults())
                .contains(fault(
                        SECTOR,
                        SectorFolder.sound().lineOf(SECTOR, "topics:") + 1,
                        SectorFaultCode.SECTOR_YAML_BROKEN,
                        "UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        String text = SectorFolder.sound().text(SECTOR);

        assertThat(inspect(SectorFolder.sound().with(SECTOR, '\uFEFF' + text)).faults())
                .isEmpty();
    }

    @Test
    void aFileOfTenMegabytesIsRefusedUnread() {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) '#');

        assertThat(inspect(SectorFolder.sound().with(ITEMS, large)).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_YAML_BROKEN
                        && fault.file().equals(ITEMS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nitems: [*c, *c]\n",
                "items: &items [*items]\n",
                "items: !!javax.script.ScriptEngineManager [x]\n",
                "items: !own [x]\n",
                "items: []\n---\nitems: []\n",
                "- items\n",
                "",
                "items: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
                "items: \u0001\n"
            })
    void whatCouldHarmTheReaderIsRefused(String text) {
        assertThat(inspect(SectorFolder.sound().with(ITEMS, text)).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_YAML_BROKEN
                        && fault.file().equals(ITEMS));
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
        List<SectorFault> faults =
                inspect(SectorFolder.sound().replacing(file, before, after)).faults();

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

        assertThat(inspect(spoilt).faults())
                .anyMatch(fault -> fault.code() == code && fault.arguments().contains(argument) && fault.line() > 0);
    }

    @Test
    void aCodedColumnNeedsItsRule() {
        SectorFolder coded =
                SectorFolder.sound().replacing(SECTOR, "items: [campus-01]", "items: [campus-01], coded: true");

        assertThat(inspect(coded).faults())
                .containsExactly(fault(
                        SECTOR,
                        coded.lineOf(SECTOR, "id: exits"),
                        SectorFaultCode.SECTOR_RULE_MISSING,
                        "exits",
                        "ColumnRule"));
    }

    @Test
    void whatASectorSaysOfTakingInAFindingIsRead() {
        SectorFolder told = SectorFolder.sound()
                .replacing(SECTOR, "objectTypes:", """
                        routes:
                          - {places: [dormitory], topics: [meals], topic: meals}
                        measurements:
                          - {id: persons, name: 人数, unit: 人, most: 900, decimals: 1, items: [campus-01]}
                        tagRules:
                          - {tag: parks, items: [campus-02], places: [dormitory], zones: true}
                        objectTypes:""")
                .replacing(
                        ENGLISH, "object.school", "measurement.persons: Persons\nunit.persons: persons\nobject.school");

        SectorCheck check = inspect(told);
        assertThat(check.faults()).isEmpty();
        SectorDefinition sector = check.definition().orElseThrow();
        assertThat(sector.routes()).containsExactly(new Route(List.of("dormitory"), List.of("meals"), "meals"));
        assertThat(sector.measurements())
                .containsExactly(new Measurement(
                        "persons",
                        new Text("人数", "Persons"),
                        new Text("人", "persons"),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(900),
                        1,
                        List.of(new ItemId("campus-01"))));
        assertThat(sector.tagRules())
                .containsExactly(
                        new TagRule(new RowId("parks"), List.of(new ItemId("campus-02")), List.of("dormitory"), true));
    }

    @Test
    void crossingDatesOfAnItemAreTold() {
        SectorFolder crossing =
                SectorFolder.sound().replacing(ITEMS, "topic: meals", "from: 2023-06-01\n    until: 2023-05-31");

        assertThat(inspect(crossing).faults())
                .contains(fault(
                        ITEMS,
                        crossing.lineOf(ITEMS, "id: campus-01"),
                        SectorFaultCode.SECTOR_DATES_CROSS,
                        "campus-01"));
    }

    @Test
    void translationsThatCannotBeReadAreOneFault() {
        byte[] utf16 = SectorFolder.sound().text(ENGLISH).getBytes(StandardCharsets.UTF_16);

        assertThat(inspect(SectorFolder.sound().with(ENGLISH, utf16)).faults())
                .containsExactly(fault(ENGLISH, 1, SectorFaultCode.SECTOR_YAML_BROKEN, "UTF-8"));
    }

    @Test
    void aFileThatCannotBeReadHidesNoFaultOfTheOthers() {
        SectorFolder faulty = SectorFolder.sound()
                .with(SECTOR, "id: [")
                .replacing(ITEMS, "severity: general", "severity: minor")
                .replacing(ENGLISH, "check: Look, ", "");

        assertThat(inspect(faulty).faults())
                .extracting(SectorFault::file, SectorFault::code)
                .containsExactly(
                        tuple(ITEMS, SectorFaultCode.SECTOR_VALUE_WRONG),
                        tuple(ENGLISH, SectorFaultCode.SECTOR_TRANSLATION_MISSING),
                        tuple(SECTOR, SectorFaultCode.SECTOR_YAML_BROKEN));
    }

    @Test
    void everythingIsToldAtOnceInTheOrderOfFilesAndLines() {
        SectorFolder spoilt = SectorFolder.sound()
                .replacing(SECTOR, "department: dept-edu", "department: dept-magic")
                .replacing(SECTOR, "highRisk: none", "highRisk: very")
                .replacing(ITEMS, "campus-02", "campus-01")
                .replacing(ENGLISH, "scope.0: Campuses\n", "");

        List<SectorFault> faults = inspect(spoilt).faults();

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

    @Test
    void anIdOfAnotherSectorIsTold() {
        inspect(SectorFolder.sound());
        SectorFolder other = SectorFolder.sound().replacing(SECTOR, "id: campus", "id: kindergarten");

        assertThat(inspect(other).faults())
                .contains(fault(
                        ITEMS,
                        other.lineOf(ITEMS, "id: campus-01"),
                        SectorFaultCode.SECTOR_ID_OF_OTHER_SECTOR,
                        "campus-01",
                        "campus"));
    }

    @Test
    void aRowThatAnotherSectorHasIsTold() {
        inspect(SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]"));
        SectorFolder other = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}]");

        assertThat(inspect(other).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_ROW_OF_OTHER_SECTOR
                        && fault.arguments().equals(List.of("coal-mine", "campus")));
    }

    @Test
    void theCatchAllRowBelongsToNobody() {
        inspect(SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "rows: [{id: other}]"));
        SectorFolder other = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: coal-mine}, {id: other}]");

        assertThat(inspect(other).faults())
                .noneMatch(fault -> fault.file().equals(SECTOR))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinal: 3", "rows: [{id: coal-mine}]"})
    void aCommonChecklistIsNoSectorOfThePlan(String claim) {
        SectorFolder common = SectorFolder.sound().replacing(SECTOR, "tags: [parks]", "kind: common");
        assertThat(inspect(common).faults()).isEmpty();

        common.replacing(SECTOR, "kind: common", "kind: common\n" + claim);
        assertThat(inspect(common).faults())
                .contains(fault(
                        SECTOR, common.lineOf(SECTOR, "kind:"), SectorFaultCode.SECTOR_VALUE_WRONG, "kind", "sector"));
    }

    @Test
    void whatOneBundleHasWrongIsToldAtOnceAndCostsNobodyElse() {
        inspect(SectorFolder.sound());
        SectorFolder faulty = SectorFolder.sound()
                .replacing(SECTOR, "id: campus", "id: kindergarten")
                .replacing(SECTOR, "department: dept-edu", "department: dept-magic")
                .replacing(SECTOR, "tags: [parks]", "rows: [{id: fire}]")
                .replacing(SECTOR, "until: 2030-12-31", "until: 2021-12-31")
                .replacing(ITEMS, "{standard: plan, clause: 二", "{standard: law, clause: 二")
                .replacing(ITEMS, "measure: 收", "measure: 收\n    composite: '7.1'")
                .replacing(ENGLISH, "name: Campus", "title: Campus");

        assertThat(inspect(faulty).faults())
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
        assertThat(inspect(version("1.1.0")).faults())
                .as("the sector present is as sound as before")
                .isEmpty();
    }

    @Test
    void aNewerVersionMayAddMendAndRetire() {
        inspect(SectorFolder.sound());
        SectorFolder newer = version("1.1.0")
                .replacing(ITEMS, "宿舍内没有违规电器", "学生宿舍内没有违规使用电器")
                .replacing(ITEMS, "topic: meals", "until: 2024-06-30")
                .replacing(ITEMS, "items:\n", "items:\n" + NEW_ITEM)
                .replacing(
                        ENGLISH, "items:\n", "items:\n  campus-03: {requirement: New, check: Look, measure: Mend}\n");

        SectorCheck check = inspect(newer);

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
        inspect(SectorFolder.sound());
        String items = SectorFolder.sound().text(ITEMS);

        assertThat(inspect(version("1.1.0")
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
        inspect(SectorFolder.sound());

        assertThat(inspect(version("1.1.0").replacing(ITEMS, "宿舍安全出口不少于2个，未锁闭", requirement))
                        .faults())
                .containsExactly(fault(ITEMS, 2, SectorFaultCode.SECTOR_ITEM_REDEFINED, "campus-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "0.9.9"})
    void theVersionMustGrow(String version) {
        inspect(SectorFolder.sound());

        assertThat(inspect(version(version)).faults())
                .containsExactly(fault(SECTOR, 3, SectorFaultCode.SECTOR_VERSION_NOT_GROWN, version, "1.0.0"));
    }

    @Test
    void versionsGrowAsNumbersDo() {
        inspect(version("1.9.0"));

        assertThat(inspect(version("1.10.0")).faults()).isEmpty();
    }

    @Test
    void aRefusedSectorIsNotThereForThoseAfterIt() {
        inspect(SectorFolder.sound().replacing(SECTOR, "part: lead", "part: joint"));

        assertThat(inspect(SectorFolder.sound()).present()).isEmpty();
    }

    private static SectorFolder version(String version) {
        return SectorFolder.sound().replacing(SECTOR, "version: 1.0.0", "version: " + version);
    }

    private SectorCheck inspect(SectorFolder sector) {
        inspected++;
        return inspector.inspect(sector.writeTo(folder.resolve("sector-" + inspected)));
    }

    private static SectorFault fault(String file, int line, SectorFaultCode code, String... arguments) {
        return new SectorFault(file, line, code, List.of(arguments));
    }
}
