package org.bihuan.store.hazard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.HazardFigures;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Ids;

/**
 * Reads what the figures need; the index {@code hazard_found} holds all of it, so that no row is touched. Columns go by their
 * places: to find one by its name takes as long as to read it. Many hazards share few rows, bodies and days: each of these is
 * made once, with its hash.
 */
final class Figures {
    private static final String COLUMNS =
            "stage, row_id, tags, lead_id, territory_id, occurred, measures_on, listed_treated_on, accepted_on";
    private static final String MAJOR = "severity = '" + Severity.MAJOR + "'";

    private static final Set<String> COUNTED =
            Stream.of(Stage.values()).filter(Stage::counts).map(Stage::name).collect(Collectors.toSet());

    private final Map<String, RowId> rows = new HashMap<>();
    private final Map<String, List<RowId>> tags = new HashMap<>();
    private final Map<String, OrganisationId> bodies = new HashMap<>();
    private final Map<Integer, Optional<LocalDate>> days = new HashMap<>();

    private Figures() {}

    static void pass(Database database, Consumer<HazardFigures> to) {
        Figures figures = new Figures();
        database.scan(COLUMNS, "hazard", "hazard_found", MAJOR, row -> {
            if (COUNTED.contains(row.getString(1))) {
                figures.read(row).ifPresent(to);
            }
        });
    }

    /** Empty where no hazard leaves such a row. */
    private Optional<HazardFigures> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(new HazardFigures(
                    rows.computeIfAbsent(row.getString(2), RowId::new),
                    tags.computeIfAbsent(row.getString(3), text -> Ids.read(text, RowId::new)),
                    bodies.computeIfAbsent(row.getString(4), OrganisationId::new),
                    bodies.computeIfAbsent(row.getString(5), OrganisationId::new),
                    Severity.MAJOR,
                    day(row.getInt(6)).orElseThrow(),
                    day(row, 7),
                    day(row, 8),
                    day(row, 9)));
        } catch (DateTimeException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? Optional.empty() : day(day);
    }

    private Optional<LocalDate> day(int day) {
        return days.computeIfAbsent(day, number -> Optional.of(Columns.day(number)));
    }
}
