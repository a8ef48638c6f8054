package org.bihuan.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The product's own Derby database, written by plain JDBC while no server has it. */
final class Rows implements AutoCloseable {
    /** So many that the indexes of a million rows stay in memory while rows come in by chance. */
    private static final String CACHED_PAGES = "60000";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final String url;

    Rows(Path home) {
        System.setProperty("derby.storage.pageCacheSize", CACHED_PAGES);
        this.url = "jdbc:derby:" + database(home);
    }

    /** Where a server keeps its database. */
    static Path database(Path home) {
        return home.resolve("db/bihuan");
    }

    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Rows as the product wrote them, each a map from column to value. */
    List<Map<String, Object>> read(String query, Object... parameters) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet result = statement.executeQuery();
            List<Map<String, Object>> rows = new ArrayList<>();
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    boolean text = columns.getColumnTypeName(i).equals("CLOB");
                    row.put(columns.getColumnName(i), text ? result.getString(i) : result.getObject(i));
                }
                rows.add(row);
            }
            connection.commit();
            return rows;
        }
    }

    /** How many rows a table has. */
    long count(String table) throws SQLException {
        return ((Number) Objects.requireNonNull(
                        read("SELECT COUNT(*) AS n FROM " + table).get(0).get("N")))
                .longValue();
    }

    /** The statement that inserts a row of these columns. */
    static PreparedStatement insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        String columns = String.join(", ", row.keySet());
        String values = String.join(", ", Collections.nCopies(row.size(), "?"));
        return connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
    }

    static void fill(PreparedStatement insert, Map<String, Object> row, Map<String, Object> instead)
            throws SQLException {
        int i = 1;
        for (Map.Entry<String, Object> column : row.entrySet()) {
            String name = column.getKey();
            insert.setObject(i++, instead.containsKey(name) ? instead.get(name) : column.getValue());
        }
    }

    /** A fresh id and number for a copy of a hazard. */
    static Map<String, Object> another() {
        return Map.of("ID", bytes(UUID.randomUUID()), "NUMBER", "bench-" + NUMBERS.incrementAndGet());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException ended) {
            if (!"08006".equals(ended.getSQLState())) {
                throw ended;
            }
        }
    }
}
