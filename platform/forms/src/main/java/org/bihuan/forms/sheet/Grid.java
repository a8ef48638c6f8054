package org.bihuan.forms.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes into the cells of a sheet, which are made as they are needed. */
public record Grid(XSSFSheet sheet) {
    /**
     * Writes into one cell or, merged, into several; every cell gets the style, since each draws its own border. Blocks must not
     * overlap.
     */
    public void block(int top, int bottom, int left, int right, String text, CellStyle style) {
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                cell(y, x).setCellStyle(style);
            }
        }
        cell(top, left).setCellValue(text);
        if (top != bottom || left != right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    public void text(int y, int x, String text, CellStyle style) {
        block(y, y, x, x, text, style);
    }

    public Cell cell(int y, int x) {
        return CellUtil.getCell(row(y), x);
    }

    public XSSFRow row(int y) {
        XSSFRow row = sheet.getRow(y);
        return row == null ? sheet.createRow(y) : row;
    }
}
