package org.bihuan.modules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.testkit.sector.SectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger makes a sector with nothing but the commands. */
class AuthoringTest {
    private static final Path ARCHETYPE = Path.of("target/classes");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Path directory;
    private final Path folder;

    AuthoringTest(@TempDir Path directory) {
        this.directory = directory;
        this.folder = directory.resolve("school-buses");
    }

    @Test
    void aNewSectorAsksFourThingsAndKeepsToTheContractAsItIsMade() throws IOException {
        assertThat(run("school-buses\n校车\nSchool buses\n区教育体育局\n", "new-sector", "--dir", folder.toString()))
                .isTrue();

        SectorContract contract = new SectorContract(folder);
        assertThat(contract.isSector()).isTrue();
        assertThat(contract.faults()).isEmpty();
        SectorDefinition sector = contract.definition();
        assertThat(sector.id()).hasToString("school-buses");
        assertThat(sector.name().zh()).isEqualTo("校车");
        assertThat(sector.name().en()).isEqualTo("School buses");
        assertThat(sector.responsibilities()).singleElement().satisfies(one -> assertThat(one.department())
                .hasToString("dept-edu"));
        assertThat(sector.items()).hasSize(2);
        assertThat(contract.writeEdition()).isNotEmptyFile();
        assertThat(folder.resolve("src/test/previous")).isNotEmptyDirectory();
        assertThat(Files.readString(folder.resolve("pom.xml")))
                .contains("<artifactId>org.bihuan.sector.school-buses</artifactId>", "<url>file:///product/sdk</url>");
    }

    @Test
    void everyFileNamesItsSchemaWhereItLies() throws IOException {
        newSector();

        for (String file : List.of("sector.yaml", "checklists/10-items.yaml", "i18n/en.yaml")) {
            Path path = folder.resolve("src/main/resources/SECTOR-INF").resolve(file);
            String first = Files.readAllLines(path).get(0);
            assertThat(first).startsWith("# yaml-language-server: $schema=");
            assertThat(path.resolveSibling(first.substring(first.indexOf('=') + 1)))
                    .exists();
        }
    }

    @Test
    void besideTheProductsSectorsItIsNamedAmongThemAndSharesTheSchemas() throws IOException {
        Files.createDirectories(directory.resolve("schema"));
        Files.writeString(directory.resolve("schema/sector.schema.json"), "{}");
        Files.writeString(directory.resolve("pom.xml"), """
                <modules>
                    <module>campus</module>
                    <module>water</module>
                </modules>
                """);

        newSector();

        assertThat(directory.resolve("pom.xml")).hasContent("""
                <modules>
                    <module>campus</module>
                    <module>school-buses</module>
                    <module>water</module>
                </modules>
                """);
        assertThat(folder.resolve("schema")).doesNotExist();
        assertThat(Files.readString(folder.resolve("pom.xml"))).doesNotContain("repository", "relativePath");
        assertThat(Files.readAllLines(folder.resolve("src/main/resources/SECTOR-INF/sector.yaml")))
                .first()
                .asString()
                .endsWith("=../../../../../schema/sector.schema.json");
    }

    @Test
    void whatCannotBeMadeIsSaidInBothLanguagesAndLeavesNothing() throws IOException {
        assertThat(run("", "new-sector", "School!", "--name", "校车", "--english", "Buses", "--lead", "区教育体育局"))
                .isFalse();
        assertThat(run("", "new-sector", "buses", "--name", "校车", "--english", "Buses", "--lead", "区魔法局"))
                .isFalse();
        newSector();
        assertThat(run("", "new-sector", "school-buses", "--dir", folder.toString()))
                .isFalse();
        assertThat(run("", "new-sector", "buses", "--colour")).isFalse();
        assertThat(run("", "sector-jar", directory.toString())).isFalse();

        assertThat(said())
                .contains(
                        "编号只能用小写字母", "没有这个部门", "区教育体育局 dept-edu", "is there already", "--colour", "has no SECTOR-INF");
        assertThat(Path.of("School!")).doesNotExist();
        assertThat(Path.of("buses")).doesNotExist();
    }

    @Test
    void theJarIsABundleOfTheSameBytesEachTime() throws IOException {
        newSector();

        assertThat(run("", "sector-jar", folder.toString())).isTrue();
        Path jar = folder.resolve("target/school-buses-1.0.0.jar");
        byte[] first = Files.readAllBytes(jar);
        assertThat(run("", "sector-jar", folder.toString())).isTrue();

        assertThat(jar).hasBinaryContent(first);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"))
                    .isEqualTo("org.bihuan.sector.school-buses");
            assertThat(file.getEntry("SECTOR-INF/i18n/en.yaml")).isNotNull();
        }
    }

    @Test
    void theJarOfAFaultyFolderIsRefusedWithEveryFaultByFileAndLine() throws IOException {
        newSector();
        Path sector = folder.resolve("src/main/resources/SECTOR-INF/sector.yaml");
        Files.writeString(
                sector,
                Files.readString(sector)
                        .replace("highRisk: none", "highRisk: very\ncolour: red")
                        .replace("dept-edu", "dept-magic"));

        assertThat(run("", "sector-jar", folder.toString())).isFalse();

        assertThat(said().lines().filter(line -> line.startsWith("SECTOR-INF/sector.yaml:")))
                .hasSize(3)
                .allMatch(line -> line.contains(" / "));
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void aFolderWithCodeIsLeftToMaven() throws IOException {
        newSector();
        Path code = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(code.resolve("Rule.java"), "");

        assertThat(run("", "sector-jar", folder.toString())).isFalse();
        assertThat(said()).contains("mvn verify");
    }

    @Test
    void aSectorGoesIntoASpreadsheetIsChangedThereAndComesBack() throws IOException {
        newSector();
        Path file = directory.resolve("buses.xlsx");
        assertThat(run("", "sector-sheet", file.toString(), folder.toString())).isTrue();
        change(file, "行业信息", 5, 2, "1.1.0");
        change(file, "检查项", 3, 12, "看车门能否从里面打开");

        assertThat(run("", "sector-from-sheet", file.toString(), folder.toString()))
                .isTrue();
        SectorDefinition changed = new SectorContract(folder).definition();
        assertThat(new SectorContract(folder).faults()).isEmpty();
        assertThat(changed.version()).isEqualTo("1.1.0");
        assertThat(changed.items().get(0).howToCheck().zh()).isEqualTo("看车门能否从里面打开");

        Path fresh = directory.resolve("fresh");
        assertThat(run("", "sector-from-sheet", file.toString(), fresh.toString()))
                .isTrue();
        assertThat(new SectorContract(fresh).definition()).isEqualTo(changed);
        Path jar = directory.resolve("buses.jar");
        assertThat(run("", "sector-from-sheet", file.toString(), jar.toString()))
                .isTrue();
        assertThat(Offline.found().inspector().inspect(jar).definition()).contains(changed);
    }

    @Test
    void everyFaultOfASpreadsheetIsToldAtOnceByItsCellAndNothingChanges() throws IOException {
        newSector();
        String before = Files.readString(folder.resolve("src/main/resources/SECTOR-INF/sector.yaml"));
        Path file = directory.resolve("buses.xlsx");
        run("", "sector-sheet", file.toString(), folder.toString());
        change(file, "行业信息", 8, 2, "经常");
        change(file, "职责栏目", 3, 4, "区魔法局");
        change(file, "检查项", 3, 3, "");
        change(file, "检查项", 3, 4, "");
        change(file, "检查项", 3, 10, "很重大");
        change(file, "检查项", 4, 0, "school-buses-01");
        change(file, "标准", 3, 4, "2021年9月");

        assertThat(run("", "sector-from-sheet", file.toString(), folder.toString()))
                .isFalse();

        assertThat(said().lines().map(line -> line.split(" ", 2)[0]))
                .contains("行业信息!C9", "职责栏目!E4", "检查项!D4", "检查项!E4", "检查项!K4", "检查项!A5", "标准!E4");
        assertThat(folder.resolve("src/main/resources/SECTOR-INF/sector.yaml")).hasContent(before);
    }

    @Test
    void theEmptyTemplateLacksWhatADepartmentHasToFillIn() throws IOException {
        Path file = directory.resolve("template.xlsx");
        assertThat(run("", "sector-sheet", file.toString())).isTrue();

        assertThat(run("", "sector-from-sheet", file.toString(), folder.toString()))
                .isFalse();

        // the English name, C5, is asked for as soon as there is a name to translate
        assertThat(said()).contains("行业信息!C3", "行业信息!C4", "职责栏目", "检查项");
        assertThat(folder).doesNotExist();
    }

    private void newSector() throws IOException {
        assertThat(run(
                        "",
                        "new-sector",
                        "school-buses",
                        "--name",
                        "校车",
                        "--english",
                        "School buses",
                        "--lead",
                        "dept-edu",
                        "--dir",
                        folder.toString()))
                .as(said())
                .isTrue();
    }

    private boolean run(String answers, String command, String... words) throws IOException {
        return new Commands(
                        Offline.found(),
                        new Commands.Kit(ARCHETYPE, "1.0.0-SNAPSHOT", "file:///product/sdk"),
                        new BufferedReader(new StringReader(answers)),
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(command, List.of(words));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void change(Path file, String sheet, int row, int column, String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet changed = workbook.getSheet(sheet);
            changed.getRow(row)
                    .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            try (var to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
    }
}
