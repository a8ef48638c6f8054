package org.bihuan.forms.risk;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the form's cells; a workbook keeps each only once. */
final class RiskStyles {
    final CellStyle title;
    final CellStyle line;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle centred;

    private final XSSFWorkbook workbook;
    private final String fontName;

    RiskStyles(XSSFWorkbook workbook, String fontName) {
        this.workbook = workbook;
        this.fontName = fontName;
        this.title = style(font(18, true), HorizontalAlignment.CENTER);
        this.line = style(font(11, false), HorizontalAlignment.LEFT);
        this.heading = boxed(font(10, true), HorizontalAlignment.CENTER);
        this.text = boxed(font(10, false), HorizontalAlignment.LEFT);
        this.centred = boxed(font(10, false), HorizontalAlignment.CENTER);
    }

    private XSSFCellStyle boxed(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font, alignment);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(int points, boolean isBold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }
}
