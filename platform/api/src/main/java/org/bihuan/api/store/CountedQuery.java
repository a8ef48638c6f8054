package org.bihuan.api.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.api.report.Share;

/**
 * Which records a figure counts.
 *
 * @param rows additive rows; what counts in one of them fits. Empty: any row
 * @param tag a non-additive row instead, for which it counts as well
 * @param measure what the figure measures
 * @param from first day
 * @param until last day
 * @param share of whose records
 * @param after position given with the page before
 * @param limit how many at the most
 */
public record CountedQuery(
        Set<RowId> rows,
        Optional<RowId> tag,
        Measure measure,
        LocalDate from,
        LocalDate until,
        Share share,
        Optional<String> after,
        int limit) {}
