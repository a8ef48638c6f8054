package org.bihuan.forms.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
    private static final SheetLayout LAYOUT = new SheetLayout(
            "企业",
            List.of(
                    SheetColumn.text("name", "名称", "必填 / needed", 30),
                    SheetColumn.code("code", "代码", "18位 / 18 characters", 20),
                    SheetColumn.choice("size", "规模", "可空 / may be blank", 10, List.of("小型", "大型"))),
            List.of("", "9153", "小型"),
            List.of("每行一家", "One a line"));

    private final TemplateFiles files = new TemplateFiles();
    private final List<SheetRow> rows = new ArrayList<>();

    private final Path directory;

    TemplateFilesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private Path template() throws IOException {
        Path file = Files.createTempFile(directory, "template", ".xlsx");
        try (OutputStream to = Files.newOutputStream(file)) {
            files.template(LAYOUT, to);
        }
        return file;
    }

    /** The template after somebody worked on it. */
    private Path filled(Consumer<Sheet> work) throws IOException {
        Path file = template();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            work.accept(workbook.getSheetAt(0));
            workbook.write(bytes);
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static Row line(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private List<Fault> read(Path file) {
        return files.read(file, LAYOUT, rows::add);
    }

    private Path raw(String strings, SomeSheet.Lines lines) throws IOException {
        Path file = directory.resolve("raw.xlsx");
        SomeSheet.write(file, "企业", strings, lines);
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String keys() {
        return SomeSheet.line(2, List.of("name", "code", "size"));
    }

    private static void named(List<Fault> faults, String... expected) {
        assertThat(faults)
                .extracting(fault -> fault.pointer() + " " + fault.code().code())
                .containsExactly(expected);
    }

    @Test
    void theTemplateHasHeadingsChoicesHelpAndAnExampleThatIsNotRead() throws IOException {
        Path file = template();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("代码");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("code");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("One a line");
            assertThat(workbook.isSheetHidden(2)).isTrue();
        }
        assertThat(read(file)).isEmpty();
        assertThat(rows).isEmpty();
    }

    @Test
    void aFurtherSheetThatIsFilledInIsNamed() throws IOException {
        named(
                read(filled(sheet -> {
                    line(sheet.getWorkbook().cloneSheet(0), 5, "乙公司", "9153", "小型");
                    line(sheet, 5, "甲公司", "9153", "小型");
                    line(sheet.getWorkbook().createSheet("算稿"), 5, "3", "4");
                })),
                "企业 (2)!A5 sheet-one-too-many");
        assertThat(rows).hasSize(1);
    }

    @Test
    void aNumberOfWhichTheSpreadsheetKeepsNotAllDigitsIsNamed() throws IOException {
        named(
                read(filled(sheet -> {
                    line(sheet, 5, "甲公司").createCell(1).setCellValue(915301140000000000d);
                    line(sheet, 6, "乙公司").createCell(1).setCellValue(999999999999999d);
                })),
                "企业!B5 sheet-number-too-long");
        assertThat(rows).extracting(row -> row.text("code")).containsExactly("", "999999999999999");
    }

    @Test
    void aFilledInTemplateIsReadLineByLine() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 5, "甲公司", "9153", "小型");
            line(sheet, 7, "乙公司", "", "大型");
        });

        assertThat(read(file)).isEmpty();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("name")).isEqualTo("甲公司");
        assertThat(rows.get(1).number()).isEqualTo(7);
        assertThat(rows.get(1).text("code")).isEmpty();
        assertThat(rows.get(1).cell("size")).isEqualTo("企业!C7");
    }

    @Test
    void columnsMayChangePlaces() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 2, "size", "name", "code");
            line(sheet, 5, "小型", "甲公司", "9153");
        });

        assertThat(read(file)).isEmpty();
        assertThat(rows.get(0).text("name")).isEqualTo("甲公司");
        assertThat(rows.get(0).cell("code")).isEqualTo("企业!C5");
    }

    @Test
    void aFileComesBackWithWhatIsWrongBesideEachLineAndCanBeTakenAgain() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 5, "甲公司", "9153");
            line(sheet, 7, "乙公司", "9154");
        });
        Path back = directory.resolve("back.xlsx");
        try (OutputStream to = Files.newOutputStream(back)) {
            files.returned(file, LAYOUT, number -> number == 7 ? "B7：不对" : "", to);
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(back))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("问题");
            assertThat(sheet.getRow(6).getCell(3).getStringCellValue()).isEqualTo("B7：不对");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("甲公司");
        }
        assertThat(read(back)).isEmpty();
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("甲公司", "乙公司");
    }

    @Test
    void anotherTemplateIsRefusedByItsHeadings() throws IOException {
        named(
                read(filled(sheet -> {
                    line(sheet, 2, "name", "kind", "size");
                    line(sheet, 5, "甲公司", "x", "小型");
                })),
                "企业!B2 sheet-heading-unknown",
                "企业!B1 sheet-heading-missing");
        assertThat(rows).isEmpty();
    }

    @Test
    void aMissingColumnIsCalledByItsHeadingAndItsKey() throws IOException {
        List<Fault> faults = read(filled(sheet -> line(sheet, 2, "name", "renamed", "size")));

        assertThat(faults)
                .filteredOn(fault -> fault.code() == SheetFault.SHEET_HEADING_MISSING)
                .extracting(Fault::arguments)
                .containsExactly(List.of("代码", "code"));
    }

    @Test
    void aSpreadsheetWithoutTheSheetIsRefused() throws IOException {
        Path file = directory.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            workbook.createSheet("Sheet1");
            workbook.write(to);
        }

        named(read(file), " " + SheetFault.SHEET_MISSING.code());
    }

    @Test
    void mergedCellsAndFormulasAreNamedByCell() throws IOException {
        named(
                read(filled(sheet -> {
                    line(sheet, 5, "甲公司", "9153");
                    sheet.createRow(5).createCell(0).setCellFormula("1+1");
                    sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 1));
                })),
                "企业!A6 sheet-formula",
                "企业!A5 sheet-cells-merged");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        Path text = Files.writeString(directory.resolve("list.csv"), "name,code\n甲公司,9153\n");
        Path gbk = directory.resolve("gbk.csv");
        Files.write(gbk, "甲公司".getBytes("GBK"));

        named(read(text), " not-a-spreadsheet");
        named(read(gbk), " not-a-spreadsheet");
        named(
                read(raw("", xml -> xml.write("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>"))),
                " not-a-spreadsheet");
        assertThat(rows).isEmpty();
    }

    @Test
    void aProgramInTheFileIsRefused() throws IOException {
        Path file = template();
        Path with = directory.resolve("macro.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(with));
                ZipFile from = new ZipFile(file.toFile())) {
            for (ZipEntry entry : from.stream().map(one -> (ZipEntry) one).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(from.getInputStream(entry).readAllBytes());
                zip.closeEntry();
            }
            part(zip, "xl/vbaProject.bin", "program");
        }

        named(read(with), " sheet-with-macros");
    }

    @Test
    void aFileThatSwellsIsRefusedBeforeItIsRead() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "xl/workbook.xml", "<workbook/>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        named(read(file), " sheet-too-large");
    }

    @Test
    void aNumberOfMoreDigitsThanFitIntoMemoryIsNamedByItsCell() throws IOException {
        named(
                read(raw("", xml -> {
                    xml.write(keys());
                    xml.write("<row r=\"4\"><c r=\"A4\"><v>2.50</v></c><c r=\"B4\"><v>1e2000000000</v></c>"
                            + "<c r=\"C4\"><v>1e-2000000000</v></c></row>");
                })),
                "企业!B4 sheet-number-too-long",
                "企业!C4 sheet-unreadable-cell");
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("2.5");
    }

    @Test
    void moreSharedTextsThanFitIntoMemoryAreRefused() throws IOException {
        named(read(raw("<si><t>x</t></si>".repeat(2_000_001), xml -> xml.write(keys()))), " sheet-too-large");
    }

    @Test
    void aFileOfAMillionLinesIsRefusedAtTheFirstTooMany() throws IOException {
        Path file = raw("", xml -> {
            xml.write(keys());
            for (int i = 4; i < 1_000_000; i++) {
                xml.write(SomeSheet.line(i, List.of("1")));
            }
        });

        List<Fault> faults = files.read(file, LAYOUT, row -> true);

        named(faults, "企业!A200004 sheet-too-many-rows");
    }

    @Test
    void whatTheTakerOfALineThrowsIsNotTakenForAFaultOfTheFile() throws IOException {
        Path file = filled(sheet -> line(sheet, 5, "甲公司"));

        assertThatIllegalStateException()
                .isThrownBy(() -> files.read(file, LAYOUT, row -> {
                    throw new IllegalStateException("the database is away");
                }));
    }
}
