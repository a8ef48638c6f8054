package org.bihuan.forms.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableHead.Column;
import org.bihuan.api.exchange.TableHead.Content;
import org.bihuan.api.exchange.TableHead.Line;
import org.bihuan.api.exchange.TableWriter;
import org.junit.jupiter.api.Test;

class FileTableWriterTest {
    private static final TableHead HEAD = new TableHead(
            "隐患台账",
            List.of(new Line("导出人", "值班员"), new Line("阶段", "已登记")),
            List.of(Column.text("编号", 20), Column.text("描述", 40)));

    private static byte[] written(TableFormat format, List<List<String>> rows) throws IOException {
        return written(HEAD, format, rows);
    }

    private static byte[] written(TableHead head, TableFormat format, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter.Table table = new FileTableWriter().open(head, format, bytes)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        }
        return bytes.toByteArray();
    }

    private static String csv(String... cells) throws IOException {
        return new String(written(TableFormat.CSV, List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    void aSpreadsheetHasACoverAndASheetOfRows() throws IOException {
        byte[] bytes = written(TableFormat.XLSX, List.of(List.of("1", "边坡浮石"), List.of("2", "")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet cover = workbook.getSheetAt(0);
            assertThat(cover.getRow(0).getCell(0).getStringCellValue()).isEqualTo("隐患台账");
            assertThat(cover.getRow(2).getCell(0).getStringCellValue()).isEqualTo("导出人");
            assertThat(cover.getRow(3).getCell(1).getStringCellValue()).isEqualTo("已登记");
            Sheet data = workbook.getSheetAt(1);
            assertThat(data.getRow(0).getCell(1).getStringCellValue()).isEqualTo("描述");
            assertThat(data.getRow(1).getCell(1).getStringCellValue()).isEqualTo("边坡浮石");
            assertThat(data.getRow(2).getCell(1)).isNull();
            assertThat(data.getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws IOException {
        String long4 = "采场高陡边坡有浮石".repeat(8);
        byte[] bytes = written(TableFormat.XLSX, List.of(List.of("1", "边坡浮石"), List.of("2", long4)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet data = workbook.getSheetAt(1);
            assertThat(data.getRow(1).getHeightInPoints()).isEqualTo(data.getDefaultRowHeightInPoints());
            assertThat(data.getRow(2).getHeightInPoints()).isEqualTo(4 * 14.5f);
        }
    }

    @Test
    void printedOnPaperItFitsTheWidthAndEverySheetHasTheHeadings() throws IOException {
        byte[] bytes = written(TableFormat.XLSX, List.of(List.of("1", "边坡浮石")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            }
            Sheet data = workbook.getSheetAt(1);
            assertThat(data.getPrintSetup().getLandscape()).isTrue();
            assertThat(data.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(data.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
        }
    }

    @Test
    void noCellOfASpreadsheetIsAFormula() throws IOException {
        byte[] bytes = written(TableFormat.XLSX, List.of(List.of("=1+1", "+86")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1");
        }
    }

    @Test
    void numbersAndDaysAreNoTexts() throws IOException {
        TableHead head = new TableHead(
                "事故",
                List.of(),
                List.of(
                        Column.number("死亡人数", 14),
                        Column.number("直接经济损失", 14),
                        Column.number("经度", 14),
                        new Column("日期", 14, Content.DAY)));
        byte[] bytes = written(
                head,
                TableFormat.XLSX,
                List.of(List.of("3", "84500.00", "102.801234", "2023-06-20"), List.of("", "", "", "")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            Iterable<Cell> row = workbook.getSheetAt(1).getRow(1);
            assertThat(row).extracting(Cell::getCellType).containsOnly(CellType.NUMERIC);
            assertThat(row)
                    .extracting(shown::formatCellValue)
                    .containsExactly("3", "84,500.00", "102.801234", "2023-06-20");
            assertThat(workbook.getSheetAt(1)
                            .getRow(1)
                            .getCell(3)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo("2023-06-20");
            assertThat(workbook.getSheetAt(1).getRow(2).getPhysicalNumberOfCells())
                    .isZero();
        }
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(List.of(String.valueOf(i), "第" + i + "行"));
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, rows)))) {
            assertThat(workbook.getSheetAt(1).getRow(5000).getCell(1).getStringCellValue())
                    .isEqualTo("第4999行");
        }
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndItsHeadings() throws IOException {
        assertThat(csv("1", "边坡")).isEqualTo("\uFEFF编号,描述\r\n1,边坡\r\n");
    }

    @Test
    void csvKeepsCommasQuotesAndLineBreaksWithinACell() throws IOException {
        assertThat(csv("a,b", "他说\"好\"\n第二行")).endsWith("\"a,b\",\"他说\"\"好\"\"\n第二行\"\r\n");
    }

    @Test
    void whatASpreadsheetProgramWouldCalculateIsMadeHarmlessInCsv() throws IOException {
        for (String evil : List.of("=1+1", "+86", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1")) {
            assertThat(csv("x", evil)).contains("'" + evil);
        }
        assertThat(csv("x", "2-1=1")).doesNotContain("'");
    }
}
