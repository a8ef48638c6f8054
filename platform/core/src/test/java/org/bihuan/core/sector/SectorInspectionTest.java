package org.bihuan.core.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bihuan.core.sector.InspectedSectors.fault;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the files of a sector, and files that cannot be read. */
class SectorInspectionTest {
    private final Path folder;
    private final InspectedSectors sectors;

    SectorInspectionTest(@TempDir Path folder) {
        this.folder = folder;
        sectors = new InspectedSectors(folder);
    }

    @Test
    void aSoundSectorHasNoFaults() {
        SectorCheck check = sectors.inspect(SectorFolder.sound());

        assertThat(check.faults()).isEmpty();
        assertThat(check.impact().items().added()).containsExactly(new ItemId("campus-01"), new ItemId("campus-02"));
        assertThat(check.present()).isEmpty();
    }

    @Test
    void aSectorSaysWhatItsFilesSay() {
        SectorDefinition sector =
                sectors.inspect(SectorFolder.sound()).definition().orElseThrow();

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

        SectorCheck check = sectors.inspector.inspect(jar);

        assertThat(check.faults()).isEmpty();
        assertThat(check.definition())
                .isEqualTo(new OfflineInspector()
                        .inspect(SectorFolder.sound().writeTo(folder.resolve("same")))
                        .definition());
    }

    @Test
    void whatIsNoJarIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> sectors.inspector.inspect(text)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECTOR, ENGLISH})
    void eachFileMustBeThere(String file) {
        assertThat(sectors.inspect(SectorFolder.sound().without(file)).faults())
                .contains(fault(file, 0, SectorFaultCode.SECTOR_FILE_MISSING));
    }

    @Test
    void aChecklistMustBeThere() {
        assertThat(sectors.inspect(SectorFolder.sound().without(ITEMS)).faults())
                .contains(fault("SECTOR-INF/checklists", 0, SectorFaultCode.SECTOR_FILE_MISSING));
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        SectorFolder broken = SectorFolder.sound().replacing(ITEMS, "severity: general", "severity: [general");

        assertThat(sectors.inspect(broken).faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(SectorFaultCode.SECTOR_YAML_BROKEN);
            assertThat(fault.file()).isEqualTo(ITEMS);
            assertThat(fault.line()).isGreaterThanOrEqualTo(broken.lineOf(ITEMS, "severity: [general"));
        });
    }

    @Test
    void anotherCharsetIsToldWithItsLine() {
        // the first Chinese words of this file happen to be sound in both charsets
        byte[] gbk = SectorFolder.sound().text(SECTOR).getBytes(Charset.forName("GBK"));

        assertThat(sectors.inspect(SectorFolder.sound().with(SECTOR, gbk)).faults())
                .contains(fault(
                        SECTOR,
                        SectorFolder.sound().lineOf(SECTOR, "topics:") + 1,
                        SectorFaultCode.SECTOR_YAML_BROKEN,
                        "UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        String text = SectorFolder.sound().text(SECTOR);

        assertThat(sectors.inspect(SectorFolder.sound().with(SECTOR, '\uFEFF' + text))
                        .faults())
                .isEmpty();
    }

    @Test
    void aFileOfTenMegabytesIsRefusedUnread() {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) '#');

        assertThat(sectors.inspect(SectorFolder.sound().with(ITEMS, large)).faults())
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
        assertThat(sectors.inspect(SectorFolder.sound().with(ITEMS, text)).faults())
                .anyMatch(fault -> fault.code() == SectorFaultCode.SECTOR_YAML_BROKEN
                        && fault.file().equals(ITEMS));
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

        SectorCheck check = sectors.inspect(told);
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
    void translationsThatCannotBeReadAreOneFault() {
        byte[] utf16 = SectorFolder.sound().text(ENGLISH).getBytes(StandardCharsets.UTF_16);

        assertThat(sectors.inspect(SectorFolder.sound().with(ENGLISH, utf16)).faults())
                .containsExactly(fault(ENGLISH, 1, SectorFaultCode.SECTOR_YAML_BROKEN, "UTF-8"));
    }

    @Test
    void aFileThatCannotBeReadHidesNoFaultOfTheOthers() {
        SectorFolder faulty = SectorFolder.sound()
                .with(SECTOR, "id: [")
                .replacing(ITEMS, "severity: general", "severity: minor")
                .replacing(ENGLISH, "check: Look, ", "");

        assertThat(sectors.inspect(faulty).faults())
                .extracting(SectorFault::file, SectorFault::code)
                .containsExactly(
                        tuple(ITEMS, SectorFaultCode.SECTOR_VALUE_WRONG),
                        tuple(ENGLISH, SectorFaultCode.SECTOR_TRANSLATION_MISSING),
                        tuple(SECTOR, SectorFaultCode.SECTOR_YAML_BROKEN));
    }
}
