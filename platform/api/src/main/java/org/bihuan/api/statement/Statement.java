package org.bihuan.api.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.sector.OwnColumn;
import org.bihuan.api.sector.SectorId;

/**
 * The own figures of a sector as of a day, of what the caller may see.
 *
 * @param sector whose
 * @param version version of the sector's content that says what is counted
 * @param asOf the last day counted
 * @param figures a figure for each of the sector's own columns, in their order
 */
public record Statement(SectorId sector, String version, LocalDate asOf, List<Figure> figures) {
    /**
     * One figure.
     *
     * @param column what is counted
     * @param cumulative how many since the campaign began; empty when the column's rule failed
     * @param month how many of them in the month of the last day; empty as before
     */
    public record Figure(OwnColumn column, Optional<Long> cumulative, Optional<Long> month) {}
}
