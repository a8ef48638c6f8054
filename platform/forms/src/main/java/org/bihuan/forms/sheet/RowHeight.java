package org.bihuan.forms.sheet;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * How high a row must be for the texts in it, in letters of ten points. Not every program works it out for itself when it opens
 * or prints a sheet, and none does where cells are merged.
 */
public final class RowHeight {
    /** No spreadsheet has higher rows. */
    public static final int MOST_LINES = 28;

    private static final float LINE = 14.5f;
    /** From the dashes and quotation marks on, a Chinese font draws what it has twice as wide as a letter. */
    private static final int FIRST_WIDE = 0x2000;

    private RowHeight() {}

    /** Makes a row as high as the longest of its texts. */
    public static void fit(Row row, IntUnaryOperator widths) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), widths.applyAsInt(cell.getColumnIndex())));
            }
        }
        set(row, lines);
    }

    /** Makes a row high enough for so many lines; the usual height does for one. */
    public static void set(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE);
        }
    }

    /** How many lines a text takes in a column that is so many characters wide. */
    public static int lines(String text, int width) {
        int room = width - 1;
        if (room >= 2 * text.length() && text.indexOf('\n') < 0) {
            return 1;
        }
        return text.lines().mapToInt(line -> broken(line, room)).sum();
    }

    /** Words stay whole where they can; signs that may not begin a line stay with what is before them. */
    private static int broken(String text, int room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int lines = 1;
        int used = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String word = text.substring(from, to);
            int units = units(word.stripTrailing());
            if (used > 0 && used + units > room) {
                lines++;
                used = 0;
            }
            int further = Math.max(0, units - 1) / room;
            lines += further;
            used += units(word) - further * room;
            from = to;
        }
        return lines;
    }

    private static int units(String text) {
        return text.codePoints().map(sign -> sign < FIRST_WIDE ? 1 : 2).sum();
    }
}
