package org.bihuan.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Annex 2 for a day, with today's knowledge.
 *
 * @param asOf the day
 * @param lead only what this department leads
 * @param territory only what lies in this territory
 * @param lines one line for each row of the form, in its order
 * @param enterprises for each column that counts enterprises, how many different ones there are over all rows; the totals
 *     add up the rows, as the printed form does
 * @param monthEnterprises the same for the month in which the day lies, up to the day
 */
public record Annex2(
        LocalDate asOf,
        Optional<OrganisationId> lead,
        Optional<OrganisationId> territory,
        List<Line> lines,
        Map<ColumnId, Long> enterprises,
        Map<ColumnId, Long> monthEnterprises) {
    /**
     * A line.
     *
     * @param row the row
     * @param values the figures since the campaign began; a rate without a denominator is empty
     * @param month the figures of the month in which the day lies, up to the day
     */
    public record Line(
            RowId row, Map<ColumnId, Optional<BigDecimal>> values, Map<ColumnId, Optional<BigDecimal>> month) {}
}
