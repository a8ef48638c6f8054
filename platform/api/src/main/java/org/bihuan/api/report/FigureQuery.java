package org.bihuan.api.report;

import java.util.Optional;

/**
 * Which figure's records are wanted.
 *
 * @param annex the statement that the figure stands in
 * @param row its row
 * @param column its column; for a rate, the records of the denominator
 * @param month whether the month's figure is meant; otherwise the cumulative one
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record FigureQuery(
        Annex2Query annex, RowId row, ColumnId column, boolean month, Optional<String> after, int limit) {}
