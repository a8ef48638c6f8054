package org.bihuan.forms.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.forms.sheet.Escapes;
import org.bihuan.forms.sheet.RowHeight;
import org.bihuan.forms.sheet.SheetStyles;

/** Writes a template: the sheet with its headings and lists to choose from, a sheet of help, and lines below each other. */
final class TemplateWriter implements Closeable {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_WITH_CHOICES = 5000;
    private static final int CHARACTER = 256;
    private static final int HELP_WIDTH = 120;

    /** The column of what is wrong. */
    static final SheetColumn REMARKS =
            SheetColumn.longText(TemplateReader.REMARKS, "问题", "改正后可连同本列一起导入 / leave it or not; it is not read", 60);

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final SortedMap<Integer, SheetColumn> columns;
    private final SheetLayout layout;
    private final Sheet sheet;

    /** With its columns in their order. */
    TemplateWriter(SheetLayout layout) {
        this(layout, inOrder(layout.columns()));
    }

    /** With columns at other places, and further ones. */
    TemplateWriter(SheetLayout layout, SortedMap<Integer, SheetColumn> columns) {
        XSSFWorkbook plain = new XSSFWorkbook();
        this.layout = layout;
        this.columns = columns;
        this.styles = new SheetStyles(plain);
        this.workbook = new SXSSFWorkbook(plain, ROWS_IN_MEMORY);
        this.sheet = workbook.createSheet(layout.sheet());
        headings();
        help();
        choices();
    }

    private static SortedMap<Integer, SheetColumn> inOrder(List<SheetColumn> columns) {
        SortedMap<Integer, SheetColumn> places = new TreeMap<>();
        columns.forEach(column -> places.put(places.size(), column));
        return places;
    }

    /** The line that shows what belongs where. */
    void example() {
        Row row = sheet.createRow(TemplateReader.FIRST_ROW - 1);
        cell(row, 0, TemplateReader.EXAMPLE, styles.example);
        for (int i = 1; i < layout.example().size(); i++) {
            cell(row, i, layout.example().get(i), styles.example);
        }
        RowHeight.fit(row, this::width);
    }

    /** A line as it was filled in, where the reader would look for it again. */
    void row(int number, Map<Integer, String> texts, String remark) {
        Row row = sheet.createRow(number - 1);
        texts.forEach((at, text) -> {
            if (!isRemarks(at)) {
                cell(row, at, text, styles.text);
            }
        });
        if (!remark.isEmpty()) {
            columns.keySet().stream().filter(this::isRemarks).forEach(at -> cell(row, at, remark, styles.remark));
        }
        RowHeight.fit(row, this::width);
    }

    private boolean isRemarks(int at) {
        return REMARKS.equals(columns.get(at));
    }

    void to(OutputStream stream) throws IOException {
        workbook.write(stream);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void headings() {
        Row heading = sheet.createRow(0);
        Row key = sheet.createRow(1);
        Row hint = sheet.createRow(2);
        columns.forEach((at, column) -> column(at, column, heading, key, hint));
        List.of(heading, key, hint).forEach(row -> RowHeight.fit(row, this::width));
        sheet.createFreezePane(1, TemplateReader.FIRST_ROW - 1);
    }

    private int width(int at) {
        return columns.getOrDefault(at, REMARKS).width();
    }

    private void column(int at, SheetColumn column, Row heading, Row key, Row hint) {
        sheet.setDefaultColumnStyle(at, styles.text);
        sheet.setColumnWidth(at, column.width() * CHARACTER);
        cell(heading, at, column.heading(), styles.heading);
        cell(key, at, column.key(), styles.key);
        cell(hint, at, column.hint(), styles.hint);
    }

    private void help() {
        Sheet help = workbook.createSheet("说明 Help");
        for (int i = 0; i < layout.help().size(); i++) {
            Row row = help.createRow(i);
            cell(row, 0, layout.help().get(i), i % 2 == 0 ? styles.text : styles.hint);
            RowHeight.fit(row, at -> HELP_WIDTH);
        }
        help.setColumnWidth(0, HELP_WIDTH * CHARACTER);
    }

    /** Other words may be written: they are told when the file is read, all at once. */
    private void choices() {
        Sheet words = workbook.createSheet("选项");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int longest = columns.values().stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int line = 0; line < longest; line++) {
            Row row = words.createRow(line);
            int number = line;
            columns.forEach((at, column) -> {
                List<String> offered = column.choices();
                cell(row, at, number < offered.size() ? offered.get(number) : "", styles.text);
            });
        }
        columns.forEach((at, column) -> {
            int size = column.choices().size();
            if (size > 0) {
                String letter = CellReference.convertNumToColString(at);
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint("'选项'!$" + letter + "$1:$" + letter + "$" + size),
                        new CellRangeAddressList(TemplateReader.FIRST_ROW - 1, ROWS_WITH_CHOICES, at, at));
                validation.setShowErrorBox(false);
                sheet.addValidationData(validation);
            }
        });
        workbook.setSheetHidden(workbook.getSheetIndex(words), true);
    }

    private static void cell(Row row, int at, String text, CellStyle style) {
        if (!text.isEmpty()) {
            var cell = row.createCell(at);
            cell.setCellValue(Escapes.written(text));
            cell.setCellStyle(style);
        }
    }
}
