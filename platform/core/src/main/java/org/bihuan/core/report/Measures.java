package org.bihuan.core.report;

import java.util.Map;
import java.util.Optional;
import org.bihuan.api.report.ColumnId;
import org.bihuan.api.store.CountedQuery.Measure;

/** Which columns the ledger counts, and by what. A column that is not here has no record type yet and stays 0. */
final class Measures {
    private static final Map<ColumnId, Measure> COLUMNS = Map.of(
            new ColumnId("hazard_found"), Measure.FOUND,
            new ColumnId("hazard_measures"), Measure.MEASURES,
            new ColumnId("hazard_done"), Measure.DONE);

    private Measures() {}

    static Optional<Measure> of(ColumnId column) {
        return Optional.ofNullable(COLUMNS.get(column));
    }
}
