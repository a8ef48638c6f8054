package org.bihuan.api.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.sector.SectorId;

/**
 * Which figure's records are wanted.
 *
 * @param sector whose figure
 * @param column id of the own column
 * @param asOf the last day counted
 * @param month only those of that day's month
 * @param after position given with the page before
 * @param limit how many at the most, 1 to 200
 */
public record FigureRecords(
        SectorId sector, String column, LocalDate asOf, boolean month, Optional<String> after, int limit) {}
