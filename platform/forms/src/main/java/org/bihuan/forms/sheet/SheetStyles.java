package org.bihuan.forms.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells. All hold text, so that nothing somebody types turns into a number or a day. */
public final class SheetStyles {
    public final CellStyle heading;
    public final CellStyle key;
    public final CellStyle hint;
    public final CellStyle label;
    public final CellStyle text;
    public final CellStyle example;
    public final CellStyle remark;

    private final XSSFWorkbook workbook;

    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.heading = shaded(style(font(true, false, IndexedColors.BLACK)));
        this.key = shaded(style(font(false, false, IndexedColors.GREY_50_PERCENT)));
        this.hint = style(font(false, false, IndexedColors.GREY_50_PERCENT));
        this.label = style(font(true, false, IndexedColors.BLACK));
        this.text = style(font(false, false, IndexedColors.BLACK));
        this.remark = style(font(false, false, IndexedColors.DARK_RED));
        this.example = style(font(false, true, IndexedColors.GREY_50_PERCENT));
    }

    private XSSFFont font(boolean bold, boolean italic, IndexedColors colour) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) 10);
        font.setBold(bold);
        font.setItalic(italic);
        font.setColor(colour.getIndex());
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static XSSFCellStyle shaded(XSSFCellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
