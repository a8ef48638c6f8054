package org.bihuan.forms.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates as people fill them in, and files that are none. */
class XlsxSectorSheetsTest {
    private final XlsxSectorSheets sheets = new XlsxSectorSheets();
    private final Departments departments = new Departments();
    private final Path file;

    XlsxSectorSheetsTest(@TempDir Path folder) {
        this.file = folder.resolve("filled-in.xlsx");
    }

    @Test
    void theTemplateHasItsSheetsHeadingsInTwoLanguagesAndListsToChooseFrom() throws IOException {
        try (Workbook template = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
            assertThat(IntStream.range(0, template.getNumberOfSheets())
                            .filter(i -> !template.isSheetHidden(i))
                            .mapToObj(template::getSheetName))
                    .containsExactly("行业信息", "职责栏目", "检查项", "标准", "扩展", "说明");
            Sheet items = template.getSheet("检查项");
            assertThat(items.getRow(0).getCell(3).getStringCellValue()).isEqualTo("要求");
            assertThat(items.getRow(1).getCell(3).getStringCellValue()).isEqualTo("requirement");
            assertThat(items.getRow(3).getCell(0).getStringCellValue()).isEqualTo("示例 example");
            assertThat(items.getDataValidations()).hasSize(3);
            assertThat(template.getSheet("职责栏目").getDataValidations()).hasSize(5);
        }
    }

    @Test
    void linesBecomeFilesAndExamplesAreLeftOut() throws IOException {
        SectorSheet sheet = read(filled());

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.files().get("SECTOR-INF/sector.yaml"))
                .contains("id: buses", "zh: '校车'", "- department: dept-edu", "part: lead", "highRisk: none");
        assertThat(sheet.files().get("SECTOR-INF/checklists/10-items.yaml"))
                .contains("- id: buses-01", "requirement: '车门能从里面打开'", "- standard: plan", "- standard: rule")
                .doesNotContain("疏散通道");
        assertThat(sheet.files().get("SECTOR-INF/i18n/en.yaml"))
                .contains("name: 'School buses'", "scope.0: 'Buses'", "'车辆': 'Vehicles'", "  buses-01:");
    }

    @Test
    void columnsMayChangePlacesAndWordsMayBeCodesOrChinese() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            Sheet items = workbook.getSheet("检查项");
            for (Row row : items) {
                String requirement = text(row, 3);
                row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text(row, 12));
                row.getCell(12, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(requirement);
            }
            put(workbook, "检查项", 4, 10, "major");
            put(workbook, "检查项", 4, 11, "方案列明");
        }));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.files().get("SECTOR-INF/checklists/10-items.yaml"))
                .contains("requirement: '车门能从里面打开'", "severity: major", "ground: plan-listed");
    }

    @Test
    void highRiskPartsOfASectorStandAmongItsParts() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            Sheet parts = workbook.getSheet("职责栏目");
            int next = parts.getLastRowNum() + 1;
            put(workbook, "职责栏目", next, 0, "高危子行业");
            put(workbook, "职责栏目", next, 1, "long-distance");
            put(workbook, "职责栏目", next, 2, "长途客车");
            put(workbook, "职责栏目", next, 3, "Long-distance coaches");
        }));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.files().get("SECTOR-INF/sector.yaml"))
                .contains("highRiskParts:", "- id: long-distance", "name: '长途客车'");
        assertThat(sheet.files().get("SECTOR-INF/i18n/en.yaml"))
                .contains("'high-risk.long-distance': 'Long-distance coaches'");
    }

    @Test
    void aDayMayBeADayOfTheSpreadsheetAndANumberANumber() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            Row row = workbook.getSheet("标准").getRow(4);
            row.createCell(4).setCellValue(LocalDate.of(2021, 9, 1));
            row.getCell(4).setCellStyle(style);
            row.createCell(2).setCellValue(12);
        }));

        assertThat(sheet.files().get("SECTOR-INF/sector.yaml")).contains("from: 2021-09-01", "number: '12'");
    }

    @Test
    void aFaultOfAFileIsToldAtTheCellThatTheLineCameFrom() throws IOException {
        SectorSheet sheet = read(filled());
        String items = "SECTOR-INF/checklists/10-items.yaml";
        int line = line(sheet, items, "severity");

        assertThat(sheet.faults(List.of(
                        new SectorFault(items, line, SectorFaultCode.SECTOR_VALUE_WRONG, List.of("severity", "major")),
                        new SectorFault(
                                items,
                                line(sheet, items, "check"),
                                SectorFaultCode.SECTOR_KEY_MISSING,
                                List.of("check")),
                        new SectorFault(
                                "SECTOR-INF/i18n/en.yaml",
                                1,
                                SectorFaultCode.SECTOR_TRANSLATION_MISSING,
                                List.of("items.buses-01.measure")))))
                .containsExactly(
                        Fault.at("检查项!K5", SectorFaultCode.SECTOR_VALUE_WRONG, "severity", "major"),
                        Fault.at("检查项!M5", CommonFault.REQUIRED),
                        Fault.at("检查项!P5", CommonFault.REQUIRED));
    }

    @Test
    void everyFaultOfTheSpreadsheetIsToldAtOnceByItsCell() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            Sheet items = workbook.getSheet("检查项");
            items.getRow(4).getCell(12).setCellFormula("1+1");
            items.addMergedRegion(new CellRangeAddress(4, 5, 18, 18));
            put(workbook, "检查项", 1, 20, "colour");
            put(workbook, "职责栏目", 4, 0, "大事");
            put(workbook, "职责栏目", 5, 4, "区魔法局");
            put(workbook, "职责栏目", 5, 7, "buses-01");
            put(workbook, "标准", 4, 1, "规\uFEFF定");
        }));

        assertThat(sheet.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("检查项!M5", SheetFault.SHEET_FORMULA),
                        tuple("检查项!S5", SheetFault.SHEET_CELLS_MERGED),
                        tuple("检查项!U2", SheetFault.SHEET_HEADING_UNKNOWN),
                        tuple("职责栏目!A5", CommonFault.NOT_ALLOWED),
                        tuple("职责栏目!E6", SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN),
                        tuple("职责栏目!H6", SheetFault.SHEET_NOT_OF_THIS_KIND),
                        tuple("标准!B5", SheetFault.SHEET_UNREADABLE_CELL));
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedByWhatItIs() throws IOException {
        assertThat(refusal("not a zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetFault.NOT_A_SPREADSHEET);
        assertThat(refusal(new byte[0])).isEqualTo(SheetFault.NOT_A_SPREADSHEET);
        assertThat(refusal(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(SheetFault.NOT_A_SPREADSHEET);
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("检查项");
            workbook.write(old);
        }
        assertThat(refusal(old.toByteArray())).isEqualTo(SheetFault.NOT_A_SPREADSHEET);
        assertThat(refusal(changed("xl/workbook.xml", xml -> "<workbook><broken")))
                .isEqualTo(SheetFault.NOT_A_SPREADSHEET);
        assertThat(refusal(changed(
                        "xl/worksheets/sheet3.xml",
                        xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<x>&e;</x>")))
                .isEqualTo(SheetFault.NOT_A_SPREADSHEET);
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(refusal(changed(
                        "[Content_Types].xml",
                        xml -> xml.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"))))
                .isEqualTo(SheetFault.SHEET_WITH_MACROS);
    }

    @Test
    void whatWouldFillTheMemoryIsRefused() throws IOException {
        byte[] zeros = new byte[200 << 20];
        assertThat(refusal(zip("xl/workbook.xml", zeros, "[Content_Types].xml", new byte[0])))
                .isEqualTo(SheetFault.SHEET_BESIDE_TOO_LARGE);
        assertThat(refusal(changed("xl/worksheets/sheet3.xml", xml -> rows(xml, 1_000_000))))
                .isEqualTo(SheetFault.SHEET_TOO_LARGE);
    }

    @Test
    void tooManyLinesAreRefusedAndTheRestIsStillJudged() throws IOException {
        SectorSheet sheet = read(changed("xl/worksheets/sheet3.xml", xml -> rows(xml, 5_000)));

        assertThat(sheet.faults())
                .extracting(Fault::pointer, Fault::code)
                .contains(
                        tuple("检查项!A" + (WorkbookReader.MOST_ROWS + 4), SheetFault.SHEET_TOO_MANY_ROWS),
                        tuple("职责栏目", SectorFaultCode.SECTOR_WITHOUT_LEAD));
    }

    @Test
    void aMissingSheetAndAMissingColumnAreTold() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("标准"));
            put(workbook, "检查项", 1, 12, "");
        }));

        assertThat(sheet.files()).isEmpty();
        assertThat(sheet.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("标准", SheetFault.SHEET_MISSING), tuple("检查项!M2", SheetFault.SHEET_HEADING_MISSING));
        assertThat(sheet.faults())
                .filteredOn(fault -> fault.pointer().equals("检查项!M2"))
                .flatExtracting(Fault::arguments)
                .containsExactly("检查方法", "check");
    }

    @Test
    void ofManyFaultsAsManyAreToldAsSomebodyCanRead() throws IOException {
        SectorSheet sheet = read(filled().edited(workbook -> {
            Sheet items = workbook.getSheet("检查项");
            for (int i = 10; i < 1000; i++) {
                items.createRow(i).createCell(0).setCellFormula("1+1");
            }
        }));

        assertThat(sheet.faults()).hasSize(XlsxSectorSheets.MOST_FAULTS + 1);
        assertThat(sheet.faults())
                .last()
                .isEqualTo(Fault.at("", SheetFault.SHEET_MORE_FAULTS, XlsxSectorSheets.MOST_FAULTS));
    }

    private static int line(SectorSheet sheet, String file, String key) {
        List<String> lines = sheet.files().getOrDefault(file, "").lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).strip().startsWith(key + ":"))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private MessageCode refusal(byte[] bytes) throws IOException {
        SectorSheet sheet = read(bytes);
        assertThat(sheet.files()).isEmpty();
        return sheet.faults().get(0).code();
    }

    private SectorSheet read(Filled filled) throws IOException {
        return read(filled.bytes());
    }

    private SectorSheet read(byte[] bytes) throws IOException {
        return sheets.read(Files.write(file, bytes), departments);
    }

    private byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheets.template(departments, bytes);
        return bytes.toByteArray();
    }

    /** The template as somebody filled it in. */
    private static final class Filled {
        private final byte[] bytes;

        Filled(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        Filled edited(Consumer<Workbook> edit) throws IOException {
            try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                edit.accept(workbook);
                ByteArrayOutputStream edited = new ByteArrayOutputStream();
                workbook.write(edited);
                return new Filled(edited.toByteArray());
            }
        }
    }

    private Filled filled() throws IOException {
        return new Filled(template()).edited(workbook -> {
            line(workbook, "职责栏目", 4, "职责", "", "校车", "Buses", "区教育体育局", "牵头 lead");
            put(workbook, "行业信息", 2, 2, "buses");
            put(workbook, "行业信息", 3, 2, "校车");
            put(workbook, "行业信息", 4, 2, "School buses");
            line(workbook, "职责栏目", 5, "职责", "", "校车", "Buses", "区教育体育局", "配合 cooperating");
            line(
                    workbook,
                    "检查项",
                    4,
                    "buses-01",
                    "车辆",
                    "Vehicles",
                    "车门能从里面打开",
                    "Doors open from inside",
                    "plan",
                    "",
                    "未逐字核对 sure",
                    "",
                    "",
                    "一般 general",
                    "",
                    "推一推车门",
                    "Push",
                    "修好",
                    "Mend");
            line(workbook, "检查项", 5, "", "", "", "", "", "rule", "", "待核实 unsure");
            line(workbook, "标准", 4, "rule", "规定", "", "", "", "", "未逐字核对 sure");
        });
    }

    private static void line(Workbook workbook, String sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                put(workbook, sheet, row, i, texts[i]);
            }
        }
    }

    private static void put(Workbook workbook, String sheet, int row, int column, String text) {
        Sheet changed = workbook.getSheet(sheet);
        Row at = changed.getRow(row) == null ? changed.createRow(row) : changed.getRow(row);
        at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private static String text(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).getStringCellValue();
    }

    private static String rows(String xml, int count) {
        String rows = IntStream.range(4, count + 4)
                .mapToObj(i ->
                        "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>x-%d</t></is></c></row>".formatted(i, i, i))
                .collect(Collectors.joining());
        return xml.replace("</sheetData>", rows + "</sheetData>").replaceFirst("<row r=\"4\".*?</row>", "");
    }

    /** The template with one part of it changed. */
    private byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    to.write(change.apply(new String(from.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                to.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                to.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
