package org.bihuan.api.exchange;

import org.bihuan.api.problem.MessageCode;

/** Faults of a spreadsheet by itself. The pointer names the sheet, and the cell where one is meant. */
public enum SheetFault implements MessageCode {
    /** Not an xlsx file, or broken. */
    NOT_A_SPREADSHEET,
    /** It holds a program. */
    SHEET_WITH_MACROS,
    /** Too large when unpacked. Argument: the limit in MB. */
    SHEET_TOO_LARGE,
    /** What is no sheet, such as pictures, is too large or comes in too many parts. Argument: the limit in MB. */
    SHEET_BESIDE_TOO_LARGE,
    /** Too many rows. Argument: the limit. */
    SHEET_TOO_MANY_ROWS,
    /** The line stands in the file after one that comes later. */
    SHEET_LINES_DISORDERED,
    /** There are more faults than are listed. Argument: how many are listed. */
    SHEET_MORE_FAULTS,
    /** A sheet of the template is missing. Argument: its name. */
    SHEET_MISSING,
    /** A column or line of the template is missing. Arguments: its heading, its key. */
    SHEET_HEADING_MISSING,
    /** The template has no such column, or it stands twice. Argument: the heading. */
    SHEET_HEADING_UNKNOWN,
    /** Another sheet is filled in like the template's own, and would not be read. Argument: the one that is. */
    SHEET_ONE_TOO_MANY,
    /** Cells are merged. Argument: which. */
    SHEET_CELLS_MERGED,
    /** The cell holds a formula. */
    SHEET_FORMULA,
    /** The cell holds an error or a character that nobody sees. */
    SHEET_UNREADABLE_CELL,
    /** The cell holds a number of more digits than a spreadsheet program keeps. */
    SHEET_NUMBER_TOO_LONG,
    /** The same heading has another English text above. Argument: that text. */
    SHEET_TEXT_DIFFERS,
    /** Nothing belongs here in a row of this kind. Argument: the kind. */
    SHEET_NOT_OF_THIS_KIND
}
