package org.bihuan.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Measure;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.report.RowId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;

/** Reads every contribution for the figures. */
final class Counts {
    private static final String COLUMNS =
            "record_id, row_id, measure, lead_id, territory_id, enterprise_id, on_day, amount";

    private Counts() {}

    /** A contribution to tags stands in rows of its own, and is passed as such. */
    static void pass(Database database, BiConsumer<RecordId, Count> to) {
        database.scan(COLUMNS, "record_count", "record_count_day", row -> counted(row)
                .ifPresent(count -> to.accept(count.record(), count.count())));
    }

    /** Empty where no record leaves such a row. */
    private static Optional<Counted> counted(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Counted(new RecordId(Columns.id(row.getBytes("record_id"))), count(row)));
        } catch (DateTimeException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private record Counted(RecordId record, Count count) {}

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                Measure.valueOf(row.getString("measure")),
                new RowId(row.getString("row_id")),
                List.of(),
                new Ownership(
                        Optional.ofNullable(row.getString("lead_id")).map(OrganisationId::new),
                        Optional.ofNullable(row.getString("territory_id")).map(OrganisationId::new),
                        Optional.ofNullable(row.getBytes("enterprise_id"))
                                .map(bytes -> new EnterpriseId(Columns.id(bytes)))),
                Columns.day(row.getInt("on_day")),
                row.getLong("amount"));
    }
}
