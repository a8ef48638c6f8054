package org.bihuan.core.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;

/**
 * The figures of a period. Not thread-safe.
 *
 * @param rows by row and measure; an enterprise counts once in a row
 * @param enterprises by measure of enterprises: how many there are over all rows
 */
record Figures(Map<RowId, Map<Measure, Long>> rows, Map<Measure, Long> enterprises) {
    static Figures none() {
        return new Figures(new HashMap<>(), new EnumMap<>(Measure.class));
    }

    void add(RowId row, Measure measure, long amount) {
        rows.computeIfAbsent(row, id -> new EnumMap<>(Measure.class)).merge(measure, amount, Long::sum);
    }
}
