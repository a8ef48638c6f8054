package org.bihuan.forms.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Content;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.ListForm;
import org.bihuan.api.risk.RiskPrinter.Heading;
import org.bihuan.api.risk.RiskPrinter.Line;
import org.bihuan.forms.sheet.Grid;
import org.bihuan.forms.sheet.RowHeight;

/**
 * Lays the form out on one sheet: a risk takes as many rows as it has materials, or more where a text is too long for them; all
 * else of it stands across them.
 */
final class RiskSheet {
    private static final int ANNEX = 0;
    private static final int TITLE = 1;
    private static final int FILLED_BY = 2;
    private static final int LISTS = 3;
    private static final int FIELDS = 4;
    private static final int PARTS = 5;
    private static final int FIRST_ROW = 6;

    private static final int NARROW = 7;
    private static final int USUAL = 14;
    private static final int WIDE = 26;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Grid grid;
    private final RiskForm form;
    private final RiskWords words;
    private final RiskStyles styles;
    private final RiskTexts texts;
    private final List<Column> columns;

    /** A column of the form: a field, or a part of one; of a table, its own numbering as well. */
    private record Column(String path, Field field, boolean ofTable) {
        boolean numbering() {
            return path.isEmpty();
        }
    }

    RiskSheet(XSSFWorkbook workbook, RiskForm form, RiskWords words) {
        this.sheet = workbook.createSheet(words.sheet());
        this.grid = new Grid(sheet);
        this.form = form;
        this.words = words;
        this.styles = new RiskStyles(workbook, words.areEnglish() ? "Arial" : "宋体");
        this.texts = new RiskTexts(words);
        this.columns =
                form.lists().stream().flatMap(list -> columns(list).stream()).toList();
    }

    private static List<Column> columns(ListForm list) {
        return list.fields().stream().flatMap(field -> columns(field).stream()).toList();
    }

    private static List<Column> columns(Field field) {
        if (field.parts().isEmpty()) {
            return List.of(new Column(field.id(), field, false));
        }
        boolean table = field.type() == Content.TABLE;
        List<Column> parts = new ArrayList<>();
        if (table) {
            parts.add(new Column("", field, true));
        }
        field.parts()
                .forEach(part -> parts.add(new Column(table ? part.id() : field.id() + "/" + part.id(), part, table)));
        return parts;
    }

    void write(Heading heading, List<Line> risks) {
        top(heading);
        if (heading.leftOut() > 0) {
            grid.block(ANNEX, ANNEX, 1, last(), words.leftOut(risks.size(), heading.leftOut()), styles.line);
        }
        headings();
        int at = FIRST_ROW;
        for (int i = 0; i < risks.size(); i++) {
            at = risk(at, i + 1, risks.get(i));
        }
        sizes();
        printing();
    }

    private void top(Heading heading) {
        int third = (last() + 1) / 3;
        grid.text(ANNEX, 0, words.annex(), styles.line);
        grid.block(TITLE, TITLE, 0, last(), words.title(form.title()), styles.title);
        grid.row(TITLE).setHeightInPoints(34);
        grid.block(FILLED_BY, FILLED_BY, 0, third - 1, words.unit(heading), styles.line);
        grid.block(FILLED_BY, FILLED_BY, third, 2 * third - 1, words.person(heading), styles.line);
        grid.block(FILLED_BY, FILLED_BY, 2 * third, last(), words.day(heading.day()), styles.line);
        grid.row(FILLED_BY).setHeightInPoints(20);
    }

    private void headings() {
        grid.block(LISTS, PARTS, 0, 0, words.number(), styles.heading);
        int at = 1;
        for (ListForm list : form.lists()) {
            int width = columns(list).size();
            grid.block(LISTS, LISTS, at, at + width - 1, words.in(list.label()), styles.heading);
            for (Field field : list.fields()) {
                at = heading(field, at);
            }
        }
        grid.block(LISTS, PARTS, last(), last(), words.in(form.assessed().label()), styles.heading);
    }

    /** Answers where the next field stands. */
    private int heading(Field field, int at) {
        List<Column> own = columns(field);
        if (field.parts().isEmpty()) {
            grid.block(FIELDS, PARTS, at, at, words.in(field.label()), styles.heading);
            return at + 1;
        }
        grid.block(FIELDS, FIELDS, at, at + own.size() - 1, words.in(field.label()), styles.heading);
        for (int i = 0; i < own.size(); i++) {
            Column column = own.get(i);
            String label = column.numbering()
                    ? words.number()
                    : words.in(column.field().label());
            grid.text(PARTS, at + i, label, styles.heading);
        }
        return at + own.size();
    }

    /** Answers where the next risk stands. */
    private int risk(int top, int number, Line line) {
        List<Material> materials = line.risk().emergency().materials();
        List<String> across = columns.stream()
                .map(column -> column.ofTable() ? "" : texts.of(line, column.path(), column.field()))
                .toList();
        int lines = lines(across);
        int rows = Math.max(Math.max(1, materials.size()), share(lines, RowHeight.MOST_LINES));
        int bottom = top + rows - 1;
        grid.block(top, bottom, 0, 0, String.valueOf(number), styles.centred);
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).ofTable()) {
                grid.block(top, bottom, i + 1, i + 1, across.get(i), styles.text);
            }
        }
        String assessed = line.risk().assessed().map(words::yesOrNo).orElse("");
        grid.block(top, bottom, last(), last(), assessed, styles.centred);
        for (int i = 0; i < rows; i++) {
            List<String> own = material(materials, i);
            for (int x = 0; x < columns.size(); x++) {
                if (columns.get(x).ofTable()) {
                    grid.text(top + i, x + 1, own.get(x), styles.text);
                }
            }
            RowHeight.set(grid.row(top + i), Math.max(lines(own), share(lines, rows)));
        }
        return bottom + 1;
    }

    /** What the columns of the table have of a material; blank below the last one. */
    private List<String> material(List<Material> materials, int at) {
        return columns.stream()
                .map(column -> {
                    if (!column.ofTable() || at >= materials.size()) {
                        return "";
                    }
                    return column.numbering() ? String.valueOf(at + 1) : texts.of(materials.get(at), column.path());
                })
                .toList();
    }

    /** How many lines the longest of the texts takes, one of which stands in each column. */
    private int lines(List<String> one) {
        return IntStream.range(0, columns.size())
                .map(i -> RowHeight.lines(one.get(i), width(columns.get(i))))
                .max()
                .orElse(1);
    }

    /** Each part's share of some lines, rounded up. */
    private static int share(int lines, int parts) {
        return (lines + parts - 1) / parts;
    }

    private void sizes() {
        grid.row(LISTS).setHeightInPoints(24);
        grid.row(FIELDS).setHeightInPoints(34);
        grid.row(PARTS).setHeightInPoints(words.areEnglish() ? 60 : 48);
        sheet.setColumnWidth(0, NARROW * CHARACTER);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i + 1, width(columns.get(i)) * CHARACTER);
        }
        sheet.setColumnWidth(last(), NARROW * CHARACTER);
        sheet.createFreezePane(2, FIRST_ROW);
        sheet.setDisplayGridlines(false);
    }

    private static int width(Column column) {
        if (column.numbering()) {
            return NARROW;
        }
        boolean wide = column.field().type() == Content.LINES || column.path().equals("description");
        return wide ? WIDE : USUAL;
    }

    private void printing() {
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
        sheet.setRepeatingRows(new CellRangeAddress(LISTS, PARTS, -1, -1));
        sheet.getFooter().setRight(words.pages());
    }

    /** The column of the answer that belongs to none of the lists. */
    private int last() {
        return columns.size() + 1;
    }
}
