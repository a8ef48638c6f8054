package org.bihuan.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bihuan.store.database.Database;
import org.jspecify.annotations.Nullable;

/** Writes into rows past everything that keeps them right, as somebody with access to the database can. */
record Tampering(Database database) {
    private static final int ID = 16;
    private static final long SECOND = 1_000_000_000;

    /** A column of a table. */
    record Column(String name, int type, boolean nullable) {}

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    List<Column> columns(String table) {
        return in(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM " + table);
                    ResultSet rows = statement.executeQuery()) {
                ResultSetMetaData data = rows.getMetaData();
                List<Column> columns = new ArrayList<>();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    columns.add(new Column(
                            data.getColumnName(i).toLowerCase(Locale.ROOT),
                            data.getColumnType(i),
                            data.isNullable(i) == ResultSetMetaData.columnNullable));
                }
                return columns;
            }
        });
    }

    /** The row with this value in a column; nulls are there as such. */
    Map<String, @Nullable Object> row(String table, String key, Object value) {
        return in(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT * FROM " + table + " WHERE " + key + " = ?")) {
                statement.setObject(1, value);
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("no row " + value + " in " + table);
                    }
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.put(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), value(rows, i));
                    }
                    return row;
                }
            }
        });
    }

    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.CLOB -> rows.getString(column);
            case Types.BLOB -> rows.getBytes(column);
            default -> rows.getObject(column);
        };
    }

    /** Whether the database took it: what its own constraints refuse nobody can write. */
    boolean sets(String table, Column column, @Nullable Object value, String key, Object of) {
        return done("UPDATE " + table + " SET " + column.name() + " = ? WHERE " + key + " = ?", statement -> {
            if (value == null) {
                statement.setNull(1, column.type());
            } else {
                statement.setObject(1, value);
            }
            statement.setObject(2, of);
        });
    }

    boolean deletes(String table, String key, Object of) {
        return done("DELETE FROM " + table + " WHERE " + key + " = ?", statement -> statement.setObject(1, of));
    }

    boolean inserts(String table, Map<String, @Nullable Object> row) {
        Map<String, Integer> types = new LinkedHashMap<>();
        columns(table).forEach(column -> types.put(column.name(), column.type()));
        String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
        return done(
                "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (" + marks + ")",
                statement -> {
                    int place = 1;
                    for (Map.Entry<String, @Nullable Object> cell : row.entrySet()) {
                        if (cell.getValue() == null) {
                            statement.setNull(place, Objects.requireNonNull(types.get(cell.getKey())));
                        } else {
                            statement.setObject(place, cell.getValue());
                        }
                        place++;
                    }
                });
    }

    /** What somebody may write into a column instead: something that might be right, and something that nobody can read. */
    static List<@Nullable Object> edits(Column column, @Nullable Object now, @Nullable Object others) {
        List<@Nullable Object> edits = new ArrayList<>();
        if (others != null && !Objects.deepEquals(now, others)) {
            edits.add(others);
        }
        switch (column.type()) {
            case Types.INTEGER -> edits.addAll(List.of(now == null ? 20230501 : (int) now + 1, 99_999_999, 0));
            case Types.BIGINT -> edits.addAll(List.of(now == null ? 1 : (long) now + SECOND, -SECOND));
            case Types.BOOLEAN, Types.BIT -> edits.add(now == null || !(boolean) now);
            case Types.DECIMAL, Types.NUMERIC ->
                edits.add(now == null ? BigDecimal.ONE : ((BigDecimal) now).add(BigDecimal.ONE));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> edits.addAll(bytes(now));
            default -> edits.addAll(texts(now));
        }
        edits.removeIf(edit -> Objects.deepEquals(edit, now));
        if (column.nullable() && now != null) {
            edits.add(null);
        }
        return edits;
    }

    private static List<Object> texts(@Nullable Object now) {
        String text = now == null ? "" : (String) now;
        List<Object> edits = new ArrayList<>(List.of(text + "x", "没有这个词", text + "\\", ""));
        if (text.length() > 2) {
            edits.add(text.substring(0, text.length() / 2));
        }
        if (now == null) {
            edits.remove("");
        }
        return edits;
    }

    private static List<Object> bytes(@Nullable Object now) {
        byte[] bytes = now == null ? "0123456789abcdef".getBytes(StandardCharsets.US_ASCII) : (byte[]) now;
        byte[] other = bytes.clone();
        other[0] ^= 1;
        return List.of(other, Arrays.copyOf(bytes, bytes.length == ID ? 3 : bytes.length - 1));
    }

    /** Fills in a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private boolean done(String sql, Filling filling) {
        try {
            return in(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    filling.fill(statement);
                    return statement.executeUpdate() == 1;
                }
            });
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private <T> T in(Work<T> work) {
        return database.write(manager -> {
            try {
                return work.on(manager.unwrap(Connection.class));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
