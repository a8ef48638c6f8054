package org.bihuan.forms.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.testkit.SomeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets back whose lines have faults. */
class ReturnedTemplateTest {
    private static final SheetLayout LAYOUT = new SheetLayout(
            "企业",
            List.of(
                    SheetColumn.text("name", "名称", "必填 / needed", 30),
                    SheetColumn.code("code", "代码", "18位 / 18 characters", 20),
                    SheetColumn.choice("size", "规模", "可空 / may be blank", 10, List.of("小型", "大型"))),
            List.of("", "9153", "小型"),
            List.of("每行一家", "One a line"));

    private final TemplateFiles files = new TemplateFiles();
    private final Path directory;

    ReturnedTemplateTest(@TempDir Path directory) {
        this.directory = directory;
    }

    /** The template after somebody worked on it. */
    private Path filled(Consumer<Sheet> work) throws IOException {
        Path file = directory.resolve("filled.xlsx");
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        files.template(LAYOUT, template);
        Files.write(file, template.toByteArray());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            work.accept(workbook.getSheetAt(0));
            workbook.write(bytes);
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static void line(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private Path returned(Path file) throws IOException {
        Path back = Files.createTempFile(directory, "back", ".xlsx");
        try (OutputStream to = Files.newOutputStream(back)) {
            files.returned(file, LAYOUT, number -> number == 5 ? "D5：不对" : "", to);
        }
        return back;
    }

    /** The texts of a line, with bars between the cells. */
    private static String texts(Path file, int number) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Row row = workbook.getSheetAt(0).getRow(number - 1);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                var cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                texts.add(cell.getStringCellValue());
            }
            return String.join("|", texts);
        }
    }

    private List<SheetRow> read(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        assertThat(files.read(file, LAYOUT, rows::add)).isEmpty();
        return rows;
    }

    @Test
    void columnsThatChangedPlacesStayWhereTheyWerePut() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 1, "规模", "名称", "代码");
            line(sheet, 2, "size", "name", "code");
            line(sheet, 3, "", "", "");
            line(sheet, 5, "小型", "甲公司", "9153");
        });

        Path back = returned(file);

        assertThat(texts(back, 1)).isEqualTo("规模|名称|代码|问题");
        assertThat(texts(back, 2)).isEqualTo("size|name|code|faults");
        assertThat(texts(back, 5)).isEqualTo("小型|甲公司|9153|D5：不对");
        assertThat(read(back)).singleElement().satisfies(row -> {
            assertThat(row.text("name")).isEqualTo("甲公司");
            assertThat(row.cell("code")).isEqualTo("企业!C5");
        });
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(back))) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .singleElement()
                    .satisfies(choices -> assertThat(
                                    choices.getRegions().getCellRangeAddress(0).getFirstColumn())
                            .isZero());
        }
    }

    @Test
    void columnsThatWereAddedStayWithWhatIsInThem() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 1, "我们的编号", "名称", "代码", "规模");
            line(sheet, 2, "", "name", "code", "size");
            line(sheet, 4, "", TemplateReader.EXAMPLE, "9153", "小型");
            line(sheet, 5, "A-1", "甲公司", "9153", "小型", "", "待核");
        });

        Path back = returned(file);

        assertThat(texts(back, 1)).isEqualTo("我们的编号|名称|代码|规模|||问题");
        assertThat(texts(back, 5)).isEqualTo("A-1|甲公司|9153|小型||待核|D5：不对");
        assertThat(read(back)).extracting(row -> row.cell("name")).containsExactly("企业!B5");
    }

    @Test
    void whatNobodyMayImportComesBackAsItWasTyped() throws IOException {
        Path file = directory.resolve("raw.xlsx");
        SomeSheet.write(file, "企业", "", xml -> {
            xml.write(SomeSheet.line(2, List.of("name", "code", "size")));
            xml.write("<row r=\"5\"><c r=\"A5\" t=\"str\"><f>B1&amp;\"公司\"</f><v>甲公司</v></c>"
                    + "<c r=\"B5\"><f>1+1</f></c><c r=\"C5\" t=\"e\"><v>#REF!</v></c></row>");
            xml.write("<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t>乙\u200B公司</t></is></c>"
                    + "<c r=\"B6\"><v>1e2000000000</v></c></row>");
        });

        Path back = returned(file);

        assertThat(texts(back, 5)).isEqualTo("甲公司|=1+1|#REF!|D5：不对");
        assertThat(texts(back, 6)).isEqualTo("乙\u200B公司|1e2000000000");
    }

    @Test
    void aFileThatComesBackTwiceHasItsRemarksOnce() throws IOException {
        Path file = filled(sheet -> {
            line(sheet, 2, "faults", "name", "code", "size");
            line(sheet, 5, "早先的问题", "甲公司", "9153");
            line(sheet, 6, "早先的问题", "乙公司", "9154");
        });

        Path back = returned(returned(file));

        assertThat(texts(back, 2)).isEqualTo("faults|name|code|size");
        assertThat(texts(back, 5)).isEqualTo("D5：不对|甲公司|9153");
        assertThat(texts(back, 6)).isEqualTo("|乙公司|9154");
    }

    @Test
    void aCellFarOutDoesNoHarm() throws IOException {
        Path file = directory.resolve("far.xlsx");
        SomeSheet.write(file, "企业", "", xml -> {
            xml.write(SomeSheet.line(2, List.of("name", "code", "size")));
            xml.write("<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>甲公司</t></is></c>"
                    + "<c r=\"XFD5\"><v>1</v></c><c r=\"ZZZZ5\"><v>1</v></c></row>");
        });

        assertThat(read(returned(file))).extracting(row -> row.text("name")).containsExactly("甲公司");
    }
}
