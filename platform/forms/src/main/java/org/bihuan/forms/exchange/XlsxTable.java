package org.bihuan.forms.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableHead.Column;
import org.bihuan.api.exchange.TableHead.Content;
import org.bihuan.api.exchange.TableHead.Line;
import org.bihuan.api.exchange.TableWriter.Table;
import org.bihuan.forms.sheet.Escapes;
import org.bihuan.forms.sheet.RowHeight;

/**
 * A table as xlsx: a cover, then as many sheets as the rows need. Rows go to a file of their own as soon as they are
 * written; no text becomes a formula, numbers and days are what they are.
 */
final class XlsxTable implements Table {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    private static final int CENTS = 2;
    private static final int COVER_LABEL = 18;
    private static final int COVER_VALUE = 70;
    /** So many characters beside one another can still be read on a sheet of A3. */
    private static final int PAPER_WIDTH = 300;

    private final TableHead head;
    private final OutputStream to;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final CellStyle amount;
    private final CellStyle day;
    private Sheet sheet;
    private int sheets;
    private int number;

    XlsxTable(TableHead head, OutputStream to) {
        this.head = head;
        this.to = to;
        this.workbook.setCompressTempFiles(true);
        this.text = style("@", false);
        this.whole = style("0", false);
        this.decimal = style("General", false);
        this.amount = style("#,##0.00", false);
        this.day = style("yyyy-mm-dd", false);
        this.heading = style("@", true);
        this.heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cover();
        this.sheet = next();
    }

    @Override
    public void row(List<String> cells) {
        if (number == MOST_ROWS) {
            sheet = next();
        }
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                fill(row.createCell(i), head.columns().get(i).content(), cells.get(i));
            }
        }
        RowHeight.fit(row, this::width);
        number++;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(to);
        }
    }

    private void cover() {
        Sheet cover = workbook.createSheet("说明 About");
        Row title = cover.createRow(0);
        write(title, List.of(head.title()), style("@", true), XlsxTable::coverWidth);
        for (int i = 0; i < head.cover().size(); i++) {
            Line line = head.cover().get(i);
            write(cover.createRow(i + 2), List.of(line.label(), line.value()), text, XlsxTable::coverWidth);
        }
        cover.setColumnWidth(0, coverWidth(0) * CHARACTER);
        cover.setColumnWidth(1, coverWidth(1) * CHARACTER);
        paper(cover, PrintSetup.A4_PAPERSIZE, COVER_LABEL + COVER_VALUE);
    }

    /** The next sheet, with its headings. */
    private Sheet next() {
        sheets++;
        Sheet fresh = workbook.createSheet(sheets == 1 ? "数据 Data" : "数据 Data " + sheets);
        List<Column> columns = head.columns();
        for (int i = 0; i < columns.size(); i++) {
            fresh.setColumnWidth(i, width(i) * CHARACTER);
        }
        fresh.createFreezePane(1, 1);
        fresh.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        write(fresh.createRow(0), columns.stream().map(Column::heading).toList(), heading, this::width);
        fresh.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        fresh.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        fresh.getPrintSetup().setLandscape(true);
        paper(
                fresh,
                PrintSetup.A3_PAPERSIZE,
                columns.stream().mapToInt(Column::width).sum());
        workbook.setActiveSheet(1);
        number = 1;
        return fresh;
    }

    private int width(int column) {
        return head.columns().get(column).width();
    }

    private static int coverWidth(int column) {
        return column == 0 ? COVER_LABEL : COVER_VALUE;
    }

    /** Printed on as few sheets side by side as can be read, and as many one below the other as it takes. */
    private static void paper(Sheet sheet, short size, int width) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(size);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) ((width - 1) / PAPER_WIDTH + 1));
        setup.setFitHeight((short) 0);
    }

    private static void write(Row row, List<String> cells, CellStyle style, IntUnaryOperator widths) {
        for (int i = 0; i < cells.size(); i++) {
            write(row.createCell(i), cells.get(i), style);
        }
        RowHeight.fit(row, widths);
    }

    private void fill(Cell cell, Content content, String told) {
        switch (content) {
            case TEXT -> write(cell, told, text);
            case NUMBER -> {
                BigDecimal number = new BigDecimal(told);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(
                        switch (number.scale()) {
                            case 0 -> whole;
                            case CENTS -> amount;
                            default -> decimal;
                        });
            }
            case DAY -> {
                cell.setCellValue(LocalDate.parse(told));
                cell.setCellStyle(day);
            }
        }
    }

    private static void write(Cell cell, String told, CellStyle style) {
        String value = Escapes.written(told);
        cell.setCellValue(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
        cell.setCellStyle(style);
    }

    private CellStyle style(String format, boolean bold) {
        Font font = workbook.createFont();
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
