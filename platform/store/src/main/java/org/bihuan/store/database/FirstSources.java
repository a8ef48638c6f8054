package org.bihuan.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Fills {@code hazard.first_source} in for hazards that were merged before there was such a column. SQL cannot read their channels. */
final class FirstSources implements JavaMigration {
    private static final String MERGED = "SELECT id, source, recorded, channels FROM hazard WHERE channels <> ''";
    private static final String FILL_IN = "UPDATE hazard SET first_source = ? WHERE id = ?";
    private static final int SOURCE = 2;
    private static final int RECORDED = 4;

    /** A channel as a line of the column tells it. */
    private record Told(String source, Instant recorded) {
        static Told of(String line) {
            String[] fields = line.split("\t", -1);
            return new Told(fields[SOURCE], Instant.parse(fields[RECORDED]));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("19.1");
    }

    @Override
    public String getDescription() {
        return "first sources filled in";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        fillIn(context.getConnection());
    }

    static void fillIn(Connection connection) throws SQLException {
        Map<UUID, String> first = new LinkedHashMap<>();
        try (PreparedStatement merged = connection.prepareStatement(MERGED);
                ResultSet rows = merged.executeQuery()) {
            while (rows.next()) {
                UUID id = Columns.id(rows.getBytes(1));
                String own = rows.getString(2);
                first(rows.getString(4), Columns.instant(rows.getLong(3)))
                        .filter(source -> !source.equals(own))
                        .ifPresent(source -> first.put(id, source));
            }
        }
        try (PreparedStatement filling = connection.prepareStatement(FILL_IN)) {
            for (Map.Entry<UUID, String> one : first.entrySet()) {
                filling.setString(1, one.getValue());
                filling.setBytes(2, Columns.bytes(one.getKey()));
                filling.addBatch();
            }
            filling.executeBatch();
        }
    }

    /** The source of the channel that came first, if it came before the record itself. */
    private static Optional<String> first(String channels, Instant recorded) {
        return channels.lines()
                .map(Told::of)
                .filter(one -> one.recorded().isBefore(recorded))
                .min(Comparator.comparing(Told::recorded))
                .map(Told::source);
    }
}
