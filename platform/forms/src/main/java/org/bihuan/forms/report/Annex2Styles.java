package org.bihuan.forms.report;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the form's cells; a workbook keeps each only once. */
final class Annex2Styles {
    private static final byte[] SHADE = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    final CellStyle title;
    final CellStyle line;
    final CellStyle lineAtRight;
    final CellStyle note;
    final CellStyle heading;
    /** The lower end of a heading that embraces the heading to its right. */
    final CellStyle headingOpenAtRight;
    /** The empty corner above a heading that is embraced by the one to its left. */
    final CellStyle headingCorner;

    final CellStyle rowLabel;
    final CellStyle firstPartLabel;
    /** Further in, since the first part begins with 其中. */
    final CellStyle partLabel;

    final CellStyle totalLabel;
    private final Map<Integer, CellStyle> figures;
    private final Map<Integer, CellStyle> totals;

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFFont bold;

    Annex2Styles(XSSFWorkbook workbook, String fontName) {
        this.workbook = workbook;
        this.plain = font(fontName, 10, false);
        this.bold = font(fontName, 10, true);
        this.title = aligned(font(fontName, 18, true), HorizontalAlignment.CENTER);
        this.line = aligned(font(fontName, 11, false), HorizontalAlignment.LEFT);
        this.lineAtRight = aligned(font(fontName, 11, false), HorizontalAlignment.RIGHT);
        this.note = wrapped(aligned(plain, HorizontalAlignment.LEFT));
        this.heading = wrapped(bordered(aligned(bold, HorizontalAlignment.CENTER)));
        XSSFCellStyle open = wrapped(bordered(aligned(bold, HorizontalAlignment.CENTER)));
        open.setBorderRight(BorderStyle.NONE);
        this.headingOpenAtRight = open;
        XSSFCellStyle corner = bordered(aligned(bold, HorizontalAlignment.CENTER));
        corner.setBorderLeft(BorderStyle.NONE);
        this.headingCorner = corner;
        this.rowLabel = wrapped(bordered(aligned(plain, HorizontalAlignment.LEFT)));
        this.firstPartLabel = part(1);
        this.partLabel = part(3);
        this.totalLabel = shaded(bordered(aligned(bold, HorizontalAlignment.LEFT)));
        this.figures = byDecimals(decimals -> figure(plain, decimals));
        this.totals = byDecimals(decimals -> shaded(figure(bold, decimals)));
    }

    /** For figures with 0, 1 or 2 decimals. */
    CellStyle figure(int decimals, boolean total) {
        return (total ? totals : figures).getOrDefault(decimals, total ? totalLabel : rowLabel);
    }

    private XSSFCellStyle part(int indention) {
        XSSFCellStyle style = wrapped(bordered(aligned(plain, HorizontalAlignment.LEFT)));
        style.setIndention((short) indention);
        return style;
    }

    private XSSFCellStyle figure(XSSFFont font, int decimals) {
        XSSFCellStyle style = bordered(aligned(font, HorizontalAlignment.RIGHT));
        style.setShrinkToFit(true);
        String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFFont font(String name, int points, boolean isBold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }

    private XSSFCellStyle aligned(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle shaded(XSSFCellStyle style) {
        style.setFillForegroundColor(new XSSFColor(SHADE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static Map<Integer, CellStyle> byDecimals(IntFunction<CellStyle> style) {
        return Stream.of(0, 1, 2).collect(Collectors.toMap(decimals -> decimals, style::apply));
    }
}
