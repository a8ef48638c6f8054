package org.bihuan.forms.sector;

import java.util.List;

/** What stands where in the spreadsheet. Reader and writer go by it. */
enum Layout {
    SECTOR("行业信息"),
    PARTS("职责栏目"),
    ITEMS("检查项"),
    STANDARDS("标准"),
    EXTRAS("扩展");

    /** The first line of a form. */
    static final int FIRST_LINE = 3;

    /** The line of a table's first record; above stand the Chinese headings, their keys, and what belongs there. */
    static final int FIRST_ROW = 4;

    static final String EXAMPLE = "示例 example";

    private final String sheet;

    Layout(String sheet) {
        this.sheet = sheet;
    }

    /** The sheet's name. */
    String sheet() {
        return sheet;
    }

    List<Column> columns() {
        return switch (this) {
            case SECTOR -> Columns.SECTOR;
            case PARTS -> Columns.PARTS;
            case ITEMS -> Columns.ITEMS;
            case STANDARDS -> Columns.STANDARDS;
            case EXTRAS -> Columns.EXTRAS;
        };
    }

    /** Whether a spreadsheet may do without it. */
    boolean isOptional() {
        return this == EXTRAS;
    }

    /** Whether it is a form, line below line, rather than a table. */
    boolean isForm() {
        return this == SECTOR;
    }
}
