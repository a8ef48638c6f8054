package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.Listed.cell;
import static org.bihuan.core.exchange.Listed.codes;
import static org.bihuan.core.exchange.Listed.column;
import static org.bihuan.core.exchange.Listed.wide;
import static org.bihuan.core.exchange.Listed.with;
import static org.bihuan.core.exchange.SomeImports.refused;
import static org.bihuan.core.exchange.SomeImports.refusedFor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.job.Job;
import org.bihuan.core.fixture.Platform;
import org.bihuan.forms.exchange.TemplateFiles;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list that can be imported meets the same bad files, as the product reads them; nothing of them is stored. */
class BadFilesTest {
    private static final String TYPES = "[Content_Types].xml";

    private final Platform platform = new Platform();
    private final TemplateFiles files = new TemplateFiles();
    private final Path file;

    BadFilesTest(@TempDir Path directory) {
        this.file = directory.resolve("list.xlsx");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private SomeImports imports(ImportedList list) {
        return new SomeImports(platform, list, files);
    }

    private Job imported(ImportedList list) throws IOException {
        long before = records();
        Job job = imports(list).imported(Some.aUser().build(), file);
        assertThat(records()).isEqualTo(before);
        return job;
    }

    private long records() {
        List<RecordKind> kinds = new ArrayList<>();
        platform.stores.events().all(event -> kinds.add(event.kind()));
        return kinds.stream().filter(kind -> kind != RecordKind.USER).count();
    }

    private void template(SheetLayout layout) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            files.template(layout, to);
        }
    }

    private void filled(SheetLayout layout, Consumer<Sheet> work) throws IOException {
        template(layout);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream from = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(from)) {
            work.accept(workbook.getSheet(layout.sheet()));
            workbook.write(bytes);
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void line(Sheet sheet, int number, SheetLayout layout, Map<String, String> texts) {
        Row row = sheet.createRow(number - 1);
        texts.forEach((key, text) -> row.createCell(column(layout, key)).setCellValue(text));
    }

    /** The same file with a part more, and its types changed. */
    private void repacked(String part, UnaryOperator<String> types) throws IOException {
        Path before = Files.move(file, file.resolveSibling("before.xlsx"));
        try (ZipFile from = new ZipFile(before.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(TYPES)
                                ? types.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write("program".getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(before);
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateOfAnotherListIsRefusedByTheNameOfItsSheet(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        for (Listed other : Listed.values()) {
            if (other != listed) {
                template(other.on(platform).layout());
                Job job = imported(list);
                refusedFor(job, " sheet-missing");
                assertThat(job.faults().get(0).arguments())
                        .containsExactly(list.layout().sheet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateWhoseHeadingsWereChangedIsRefusedByTheirCells(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        filled(list.layout(), sheet -> sheet.getRow(1).getCell(1).setCellValue("x"));

        String name = list.layout().sheet();
        refusedFor(imported(list), name + "!B2 sheet-heading-unknown", name + "!B1 sheet-heading-missing");
    }

    @ParameterizedTest
    @EnumSource
    void textsInWhateverEncodingAndEmptyFilesAreRefusedAsNoSpreadsheets(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        String text = "名称,代码\n某某单位,91530114\n";
        for (byte[] bytes : List.of(
                new byte[0],
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GBK")),
                text.getBytes(StandardCharsets.UTF_16))) {
            Files.write(file, bytes);
            Job job = imported(list);
            refusedFor(job, " not-a-spreadsheet");
            assertThat(job.result()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithAProgramIsRefusedWhateverItIsCalled(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        template(list.layout());
        repacked(
                "docProps/x.bin",
                types -> types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        refusedFor(imported(list), " sheet-with-macros");
        for (String part : List.of("xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml")) {
            template(list.layout());
            repacked(part, types -> types);
            refusedFor(imported(list), " sheet-with-macros");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatSwellsIsRefused(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String part : List.of(TYPES, "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(part));
            }
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }

        refusedFor(imported(list), " sheet-too-large");
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfAMillionLinesIsRefusedAtTheFirstTooMany(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        List<String> keys = new ArrayList<>(
                list.layout().columns().stream().map(SheetColumn::key).toList());
        keys.add("faults");
        char letter = (char) ('@' + keys.size());
        String remarks = letter > 'Z' ? "A" + (char) (letter - 'Z' + '@') : String.valueOf(letter);
        SomeSheet.write(file, list.layout().sheet(), "", xml -> {
            xml.write("<row r=\"2\">");
            for (int i = 0; i < keys.size(); i++) {
                String column = i == keys.size() - 1 ? remarks : String.valueOf((char) ('A' + i));
                xml.write("<c r=\"" + column + "2\" t=\"inlineStr\"><is><t>" + keys.get(i) + "</t></is></c>");
            }
            xml.write("</row>");
            for (int i = 4; i <= 1_000_000; i++) {
                xml.write("<row r=\"" + i + "\"><c r=\"" + remarks + i + "\"><v>1</v></c></row>");
            }
        });

        refusedFor(imported(list), list.layout().sheet() + "!A200004 sheet-too-many-rows");
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsWrongInItsCellsIsNamedAtOnceAndStandsInTheFileThatComesBack(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        SheetLayout layout = list.layout();
        Map<String, String> line = listed.sound(platform, layout);
        String first = listed.needed().get(0);
        String second = listed.needed().get(1);
        String code = codes(layout).get(0);
        List<String> expected = new ArrayList<>(List.of(
                cell(layout, listed.repeated(), 6) + " repeats-a-line",
                cell(layout, second, 7) + " sheet-formula",
                cell(layout, first, 8) + " sheet-unreadable-cell",
                cell(layout, second, 9) + " required",
                cell(layout, code, 10) + " full-width-characters",
                layout.sheet() + "!A11 sheet-cells-merged"));
        if (listed != Listed.ORGANISATIONS) {
            expected.add(cell(layout, listed.creditCode(), 12) + " invalid-credit-code");
        }
        filled(layout, sheet -> {
            line(sheet, 5, layout, line);
            line(sheet, 6, layout, line);
            line(sheet, 7, layout, line);
            sheet.getRow(6).createCell(column(layout, second)).setCellFormula("1+1");
            line(sheet, 8, layout, with(line, first, line.get(first) + '\u200B'));
            line(sheet, 9, layout, Map.of(first, line.get(first)));
            line(sheet, 10, layout, with(line, code, wide(line.getOrDefault(code, "12"))));
            line(sheet, 11, layout, Map.of(first, line.get(first)));
            sheet.addMergedRegion(new CellRangeAddress(10, 10, 0, 1));
            if (listed != Listed.ORGANISATIONS) {
                line(sheet, 12, layout, with(line, listed.creditCode(), Listed.wrongCode()));
            }
        });

        Job job = imported(list);

        refused(job, expected.toArray(String[]::new));
        assertThat(job.faults())
                .filteredOn(fault -> fault.pointer().equals(cell(layout, second, 7)))
                .hasSize(1);
        Map<Integer, String> remarks = remarks(imports(list).result(job), layout);
        assertThat(remarks.get(5)).isEmpty();
        for (String fault : expected) {
            String cell = fault.substring(fault.indexOf('!') + 1, fault.indexOf(' '));
            assertThat(remarks.get(Integer.valueOf(cell.substring(1))))
                    .contains(cell + "：" + fault.substring(fault.indexOf(' ') + 1));
        }
    }

    /** What stands beside each line in the last column. */
    private static Map<Integer, String> remarks(InputStream returned, SheetLayout layout) throws IOException {
        Map<Integer, String> remarks = new HashMap<>();
        try (returned;
                XSSFWorkbook workbook = new XSSFWorkbook(returned)) {
            Sheet sheet = workbook.getSheet(layout.sheet());
            int last = layout.columns().size();
            assertThat(sheet.getRow(0).getCell(last).getStringCellValue()).isEqualTo("问题");
            sheet.forEach(row -> remarks.put(
                    row.getRowNum() + 1,
                    Optional.ofNullable(row.getCell(last))
                            .map(cell -> cell.getStringCellValue())
                            .orElse("")));
        }
        return remarks;
    }
}
