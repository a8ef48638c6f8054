package org.bihuan.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** An open database with its schema up to date. Callable from any thread. */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 8;
    private static final int ROWS_AT_ONCE = 500;
    static final Duration PATIENCE_AT_START = Duration.ofMinutes(1);
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure; Derby's lock timeouts; PostgreSQL's deadlock. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40XL1", "40XL2", "40P01");

    private final HikariDataSource pool;
    private final EntityManagerFactory unit;

    private Database(HikariDataSource pool, EntityManagerFactory unit) {
        this.pool = pool;
        this.unit = unit;
    }

    /** Connects, brings the schema up to date, and readies the persistence unit. */
    static Database open(DataSourceFactory driver, Settings settings, Dialect dialect) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        if (!settings.user().isBlank()) {
            properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
        }
        if (!settings.password().isBlank()) {
            properties.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
        }
        try {
            return open(driver.createDataSource(properties), settings.pool_max(), dialect);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As above, over any source of connections. */
    public static Database open(DataSource source, int connections, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("bihuan");
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setInitializationFailTimeout(PATIENCE_AT_START.toMillis());
        if (!dialect.connectionStart().isEmpty()) {
            config.setConnectionInitSql(dialect.connectionStart());
        }
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Schema.update(pool, dialect);
            return new Database(pool, PersistenceUnit.create(pool));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Reads without a transaction around it. */
    public <T> T read(Function<EntityManager, T> work) {
        return again(() -> {
            try (EntityManager manager = unit.createEntityManager()) {
                return work.apply(manager);
            }
        });
    }

    /**
     * Changes in one transaction, on disk when this returns. After a deadlock the work is done anew.
     *
     * @throws UniqueViolationException if a value is there already; nothing was stored
     */
    public <T> T write(Function<EntityManager, T> work) {
        return again(() -> inTransaction(work));
    }

    /** Passes every row of a table to the consumer in the order in which they lie, few of them in memory at a time. */
    public <E> void stream(Class<E> type, String table, Consumer<E> to) {
        stream(type, table, "", to);
    }

    /** As above, the rows of which a condition holds. */
    public <E> void streamWhere(Class<E> type, String table, String condition, Consumer<E> to) {
        stream(type, table, " WHERE " + condition, to);
    }

    /** As above, every row in the order of the primary key. */
    public <E> void streamByKey(Class<E> type, String table, String key, Consumer<E> to) {
        stream(type, Selection.by(table, "constraint=" + table + "_pk"), " ORDER BY " + key, to);
    }

    private <E> void stream(Class<E> type, String table, String rest, Consumer<E> to) {
        query("SELECT * FROM " + table + rest, rows -> {
            RowReader<E> reader = RowReader.of(type, rows);
            while (rows.next()) {
                to.accept(reader.read(rows));
            }
        });
    }

    /** Passes some columns of every row to the consumer, in the order of an index that holds them all. */
    public void scan(String columns, String table, String index, RowConsumer to) {
        each("SELECT " + columns + " FROM " + Selection.by(table, "index=" + index), to);
    }

    /** As above, of the rows of which a condition holds. */
    public void scan(String columns, String table, String index, String condition, RowConsumer to) {
        each("SELECT " + columns + " FROM " + Selection.by(table, "index=" + index) + " WHERE " + condition, to);
    }

    /** The row with an id, for reading only. */
    public <E> Optional<E> find(Class<E> type, String table, UUID id) {
        String sql = "SELECT * FROM " + Selection.by(table, "constraint=" + table + "_pk") + " WHERE id = ?";
        return rows(type, sql, List.of(Columns.bytes(id))).stream().findFirst();
    }

    /** The rows that a query finds, for reading only. */
    <E> List<E> rows(Class<E> type, String sql, List<Object> values) {
        return select(sql, values, found -> {
            RowReader<E> reader = RowReader.of(type, found);
            List<E> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reader.read(found));
            }
            return rows;
        });
    }

    /** What is read from the result of a query; values only ever become parameters. */
    public <T> T select(String sql, List<Object> values, ResultReader<T> reader) {
        return again(() -> {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (ResultSet found = statement.executeQuery()) {
                    return reader.read(found);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void each(String sql, RowConsumer to) {
        query(sql, rows -> {
            while (rows.next()) {
                to.accept(rows);
            }
        });
    }

    /** Takes a result, or the row on which it stands. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    /** Makes something of a result. */
    @FunctionalInterface
    public interface ResultReader<T> {
        T read(ResultSet found) throws SQLException;
    }

    @Override
    public void close() {
        unit.close();
        pool.close();
    }

    private void query(String sql, RowConsumer to) {
        try (Connection connection = pool.getConnection()) {
            // a cursor of PostgreSQL lives as long as its transaction
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    to.accept(rows);
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = unit.createEntityManager()) {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(manager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    private static <T> T again(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                String state = sqlState(e).orElse("");
                if (state.equals(UNIQUE_VIOLATION)) {
                    throw new UniqueViolationException(e);
                }
                if (!WORTH_ANOTHER_TRY.contains(state) || attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 10_000_000L * attempt));
            }
        }
    }

    private static Optional<String> sqlState(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.ofNullable(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
