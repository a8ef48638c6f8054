package org.bihuan.store.hazard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Ids;

/** Reads what the figures need; the index {@code hazard_found} holds all of it, so that no row is touched. */
final class Figures {
    private static final String COLUMNS =
            "row_id, tags, lead_id, territory_id, severity, occurred, measures_on, listed_treated_on,"
                    + " accepted_on, stage";

    private Figures() {}

    static void pass(Database database, Consumer<HazardFigures> to) {
        database.scan(COLUMNS, "hazard", "hazard_found", row -> {
            if (Stage.valueOf(row.getString("stage")).counts()) {
                to.accept(figures(row));
            }
        });
    }

    private static HazardFigures figures(ResultSet row) throws SQLException {
        return new HazardFigures(
                new RowId(row.getString("row_id")),
                Ids.read(row.getString("tags"), RowId::new),
                new OrganisationId(row.getString("lead_id")),
                new OrganisationId(row.getString("territory_id")),
                Severity.valueOf(row.getString("severity")),
                Columns.day(row.getInt("occurred")),
                day(row, "measures_on"),
                day(row, "listed_treated_on"),
                day(row, "accepted_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Columns.day(day));
    }
}
