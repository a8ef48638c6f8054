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
     */
    public record Column(String heading, int width) {}
}
