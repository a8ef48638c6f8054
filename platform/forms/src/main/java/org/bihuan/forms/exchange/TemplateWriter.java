package org.bihuan.forms.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.forms.sheet.SheetStyles;

/** Writes a template: the sheet with its headings and lists to choose from, a sheet of help, and lines below each other. */
final class TemplateWriter implements Closeable {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_WITH_CHOICES = 5000;
    private static final int CHARACTER = 256;
    private static final int HELP_WIDTH = 120;
    private static final SheetColumn REMARKS =
            SheetColumn.text(TemplateReader.REMARKS, "问题", "改正后可连同本列一起导入 / leave it or not; it is not read", 60);

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final List<SheetColumn> columns;
    private final SheetLayout layout;
    private final Sheet sheet;
    private final boolean withRemarks;
    private int number = TemplateReader.FIRST_ROW - 1;

    TemplateWriter(SheetLayout layout, boolean withRemarks) {
        XSSFWorkbook plain = new XSSFWorkbook();
        this.layout = layout;
        this.withRemarks = withRemarks;
        this.columns = layout.columns();
        this.styles = new SheetStyles(plain);
        this.workbook = new SXSSFWorkbook(plain, ROWS_IN_MEMORY);
        this.sheet = workbook.createSheet(layout.sheet());
        headings();
        help();
        choices();
    }

    /** The line that shows what belongs where. */
    void example() {
        Row row = sheet.createRow(number);
        number++;
        cell(row, 0, TemplateReader.EXAMPLE, styles.example);
        for (int i = 1; i < layout.example().size(); i++) {
            cell(row, i, layout.example().get(i), styles.example);
        }
    }

    /** A line as it was read, where the reader would look for it again. */
    void row(SheetRow read, String remark) {
        Row row = sheet.createRow(read.number() - 1);
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, read.text(columns.get(i).key()), styles.text);
        }
        cell(row, columns.size(), remark, styles.remark);
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
        for (int i = 0; i < columns.size(); i++) {
            column(i, columns.get(i), heading, key, hint);
        }
        if (withRemarks) {
            column(columns.size(), REMARKS, heading, key, hint);
        }
        sheet.createFreezePane(1, TemplateReader.FIRST_ROW - 1);
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
            cell(help.createRow(i), 0, layout.help().get(i), i % 2 == 0 ? styles.text : styles.hint);
        }
        help.setColumnWidth(0, HELP_WIDTH * CHARACTER);
    }

    /** Other words may be written: they are told when the file is read, all at once. */
    private void choices() {
        Sheet words = workbook.createSheet("选项");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int longest = columns.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int line = 0; line < longest; line++) {
            Row row = words.createRow(line);
            for (int i = 0; i < columns.size(); i++) {
                List<String> offered = columns.get(i).choices();
                cell(row, i, line < offered.size() ? offered.get(line) : "", styles.text);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            int size = columns.get(i).choices().size();
            if (size > 0) {
                String letter = CellReference.convertNumToColString(i);
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint("'选项'!$" + letter + "$1:$" + letter + "$" + size),
                        new CellRangeAddressList(TemplateReader.FIRST_ROW - 1, ROWS_WITH_CHOICES, i, i));
                validation.setShowErrorBox(false);
                sheet.addValidationData(validation);
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(words), true);
    }

    private static void cell(Row row, int at, String text, CellStyle style) {
        if (!text.isEmpty()) {
            var cell = row.createCell(at);
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
    }
}
