package org.bihuan.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final int BATCH = 1000;
    /** So many that the indexes of a million rows stay in memory while rows come in by chance. */
    private static final String CACHED_PAGES = "60000";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final String url;

    Rows(Path home) {
        System.setProperty("derby.storage.pageCacheSize", CACHED_PAGES);
        this.url = "jdbc:derby:" + home.resolve("db/bihuan");
    }

    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Rows as the product wrote them, each a map from column to value. */
    List<Map<String, Object>> read(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
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
            insert.setObject(i++, instead.getOrDefault(column.getKey(), column.getValue()));
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

    /** Copies hazards over and over until there are so many. */
    void growHazardsTo(long wanted) throws SQLException {
        growHazardsTo(wanted, (i, hazard) -> another());
    }

    /** Says in which columns a copy differs from the hazard it is made of. */
    interface Copy {
        Map<String, Object> differs(long number, Map<String, Object> hazard);
    }

    void growHazardsTo(long wanted, Copy copy) throws SQLException {
        List<Map<String, Object>> templates = read("SELECT * FROM hazard FETCH FIRST 500 ROWS ONLY");
        long present = count("hazard");
        try (Connection connection = connection();
                PreparedStatement insert = insert(connection, "hazard", templates.get(0))) {
            for (long i = present; i < wanted; i++) {
                Map<String, Object> template = templates.get((int) (i % templates.size()));
                fill(insert, template, copy.differs(i, template));
                insert.addBatch();
                if (i % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
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
