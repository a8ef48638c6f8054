package org.bihuan.api.exchange;

import java.util.List;

/**
 * What stands above and beside the rows of a table.
 *
 * @param title what the table is
 * @param cover what a reader must know of it: who took it out, when, by which filter
 * @param columns the columns
 */
public record TableHead(String title, List<Line> cover, List<Column> columns) {
    public TableHead {
        cover = List.copyOf(cover);
        columns = List.copyOf(columns);
    }

    /** A line of the cover. */
    public record Line(String label, String value) {}

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width in characters
     * @param content what its cells hold
     */
    public record Column(String heading, int width, Content content) {
        /** A column of texts. */
        public static Column text(String heading, int width) {
            return new Column(heading, width, Content.TEXT);
        }

        /** A column of numbers. */
        public static Column number(String heading, int width) {
            return new Column(heading, width, Content.NUMBER);
        }
    }

    /** What the cells of a column hold, so that a spreadsheet program can sort and add them up. */
    public enum Content {
        TEXT,
        /** Numbers, each told in plain digits: a point before decimals, no other sign but a minus. */
        NUMBER,
        /** Days, each told as {@code 2023-06-20}. */
        DAY
    }
}
