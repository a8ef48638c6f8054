package org.bihuan.forms.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.report.Annex2;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Column;
import org.bihuan.api.report.Annex2Form.Group;
import org.bihuan.api.report.Annex2Form.Row;
import org.bihuan.api.report.Annex2Printer.Heading;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.report.RowId;
import org.bihuan.forms.sheet.Grid;

/** Lays the form out on one sheet. */
final class Annex2Sheet {
    private static final int ANNEX = 0;
    private static final int TITLE = 1;
    private static final int FILLED_BY = 2;
    private static final int GROUPS = 3;
    private static final int COLUMNS = 4;
    private static final int PARTS = 5;
    private static final int UNITS = 6;
    private static final int FIRST_ROW = 7;

    private static final String DASH = "—";
    private static final Set<Annex2Form.Kind> TOTALS =
            Set.of(Annex2Form.Kind.TOTAL_CUMULATIVE, Annex2Form.Kind.TOTAL_MONTH);

    private final XSSFSheet sheet;
    private final Grid grid;
    private final Annex2Form form;
    private final Annex2Words words;
    private final Annex2Styles styles;
    private final List<Column> columns;

    Annex2Sheet(XSSFWorkbook workbook, Annex2Form form, Annex2Words words) {
        this.sheet = workbook.createSheet(words.sheet());
        this.grid = new Grid(sheet);
        this.form = form;
        this.words = words;
        this.styles = new Annex2Styles(workbook, words.areEnglish() ? "Arial" : "宋体");
        this.columns = form.columns();
    }

    void write(Annex2 annex, Heading heading) {
        top(annex, heading);
        headings();
        int next = rows(annex);
        bottom(next);
        sizes();
        printing(annex);
    }

    private void top(Annex2 annex, Heading heading) {
        grid.text(ANNEX, 0, words.annex(), styles.line);
        grid.block(TITLE, TITLE, 0, last(), words.title(), styles.title);
        grid.row(TITLE).setHeightInPoints(34);
        grid.block(FILLED_BY, FILLED_BY, 0, last() / 2, words.unit(heading), styles.line);
        grid.block(FILLED_BY, FILLED_BY, last() / 2 + 1, last(), words.date(annex.asOf()), styles.lineAtRight);
        grid.row(FILLED_BY).setHeightInPoints(20);
    }

    private void headings() {
        grid.block(GROUPS, UNITS, 0, 0, words.sector(), styles.heading);
        int at = 1;
        for (Group group : form.groups()) {
            int end = at + group.columns().size() - 1;
            if (at == end) {
                grid.block(GROUPS, PARTS, at, at, words.in(group.label()), styles.heading);
            } else {
                grid.block(GROUPS, GROUPS, at, end, words.in(group.label()), styles.heading);
                columnHeadings(group, at);
            }
            at = end + 1;
        }
        for (int i = 0; i < columns.size(); i++) {
            grid.text(UNITS, i + 1, words.bracketed(columns.get(i).unit()), styles.heading);
        }
    }

    /** A part (其中) stands one level lower, embraced by the heading of the column that it is a part of. */
    private void columnHeadings(Group group, int first) {
        List<Column> inGroup = group.columns();
        for (int i = 0; i < inGroup.size(); i++) {
            Column column = inGroup.get(i);
            int at = first + i;
            if (column.within().isPresent()) {
                grid.text(COLUMNS, at, "", styles.headingCorner);
                grid.text(PARTS, at, words.in(column.label()), styles.heading);
            } else {
                grid.block(COLUMNS, PARTS, at, at, words.in(column.label()), styles.heading);
                boolean embraces = i + 1 < inGroup.size()
                        && inGroup.get(i + 1)
                                .within()
                                .filter(column.id()::equals)
                                .isPresent();
                if (embraces) {
                    grid.cell(COLUMNS, at).setCellStyle(styles.headingOpenAtRight);
                }
            }
        }
    }

    private int rows(Annex2 annex) {
        Map<RowId, Annex2.Line> lines =
                annex.lines().stream().collect(Collectors.toMap(Annex2.Line::row, Function.identity()));
        int at = FIRST_ROW;
        Optional<RowId> parentBefore = Optional.empty();
        for (Row row : form.rows()) {
            boolean total = TOTALS.contains(row.kind());
            boolean firstPart = row.parent().isPresent() && !row.parent().equals(parentBefore);
            grid.text(
                    at,
                    0,
                    (firstPart ? words.ofWhich() : "") + words.in(row.label()),
                    labelStyle(row, total, firstPart));
            Map<ColumnId, Optional<BigDecimal>> values = Optional.ofNullable(lines.get(row.id()))
                    .map(line -> row.kind() == Annex2Form.Kind.TOTAL_MONTH ? line.month() : line.values())
                    .orElse(Map.of());
            figures(at, values, total);
            grid.row(at).setHeightInPoints(words.areEnglish() ? 21 : 17.5f);
            parentBefore = row.parent();
            at++;
        }
        return at;
    }

    private CellStyle labelStyle(Row row, boolean total, boolean firstPart) {
        if (total) {
            return styles.totalLabel;
        }
        if (row.parent().isEmpty()) {
            return styles.rowLabel;
        }
        return firstPart ? styles.firstPartLabel : styles.partLabel;
    }

    private void figures(int at, Map<ColumnId, Optional<BigDecimal>> values, boolean total) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = grid.cell(at, i + 1);
            cell.setCellStyle(styles.figure(column.decimals(), total));
            values.getOrDefault(column.id(), Optional.empty())
                    .ifPresentOrElse(value -> cell.setCellValue(value.doubleValue()), () -> cell.setCellValue(DASH));
        }
    }

    private void bottom(int next) {
        List<String> signatures = words.signatures();
        for (int i = 0; i < signatures.size(); i++) {
            int left = i * (last() + 1) / signatures.size();
            int right = (i + 1) * (last() + 1) / signatures.size() - 1;
            grid.block(next, next, left, right, signatures.get(i), styles.line);
        }
        grid.row(next).setHeightInPoints(26);
        int at = next + 1;
        for (String note : words.notes()) {
            grid.block(at, at, 0, last(), note, styles.note);
            grid.row(at).setHeightInPoints(18);
            at++;
        }
    }

    private void sizes() {
        grid.row(GROUPS).setHeightInPoints(24);
        grid.row(COLUMNS).setHeightInPoints(32);
        grid.row(PARTS).setHeightInPoints(words.areEnglish() ? 66 : 56);
        grid.row(UNITS).setHeightInPoints(words.areEnglish() ? 30 : 20);
        sheet.setColumnWidth(0, (words.areEnglish() ? 40 : 23) * 256);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i + 1, (words.areEnglish() ? 11 : 8) * 256);
        }
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setDisplayGridlines(false);
    }

    private void printing(Annex2 annex) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setRepeatingRows(new CellRangeAddress(GROUPS, UNITS, -1, -1));
        sheet.getFooter().setLeft(words.footer(annex.asOf()));
        sheet.getFooter().setRight(words.pages());
    }

    private int last() {
        return columns.size();
    }
}
