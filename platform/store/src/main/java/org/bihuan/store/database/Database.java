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
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.bihuan.api.store.StoreAwayException;
import org.osgi.service.jdbc.DataSourceFactory;

/** An open database with its schema up to date. Callable from any thread. */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 8;
    private static final int ROWS_AT_ONCE = 500;

    /** How long a call waits for a connection, and beyond that for a connection at hand to say that it lives. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PATIENCE_FOR_A_SIGN = Duration.ofSeconds(2);

    private final HikariDataSource pool;
    private final EntityManagerFactory unit;
    private final Presence presence;

    private Database(HikariDataSource pool, EntityManagerFactory unit, Presence presence) {
        this.pool = pool;
        this.unit = unit;
        this.presence = presence;
    }

    /** Connects, brings the schema up to date, and readies the persistence unit. */
    static Database open(DataSourceFactory driver, Settings settings, Dialect dialect, Presence presence) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        if (!settings.user().isBlank()) {
            properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
        }
        if (!settings.password().isBlank()) {
            properties.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
        }
        try {
            DataSource patient = driver.createDataSource(properties);
            patient.setLoginTimeout((int) PATIENCE.toSeconds());
            // the pool would log each try
            patient.getConnection().close();
            properties.putAll(dialect.driverSettings(settings.url()));
            return open(patient, driver.createDataSource(properties), settings.pool_max(), dialect, presence);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As above, over any source of connections. */
    public static Database open(DataSource source, int connections, Dialect dialect) {
        return open(
                source,
                source,
                connections,
                dialect,
                new Presence(source.getClass().getSimpleName()));
    }

    /** As above, where changes of the schema may take as long as they do. */
    static Database open(DataSource patient, DataSource source, int connections, Dialect dialect, Presence presence) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("bihuan");
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE_FOR_A_SIGN.toMillis());
        if (!dialect.connectionStart().isEmpty()) {
            config.setConnectionInitSql(dialect.connectionStart());
        }
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Schema.update(patient, dialect);
            Database database = new Database(pool, PersistenceUnit.create(pool), presence);
            presence.answered();
            return database;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * Reads without a transaction around it.
     *
     * @throws StoreAwayException if the database is away, here as from every other method
     */
    public <T> T read(Function<EntityManager, T> work) {
        return again(() -> {
            try (EntityManager manager = unit.createEntityManager()) {
                return work.apply(manager);
            }
        });
    }

    /**
     * Changes in one transaction, on disk when this returns. After a deadlock the work is done anew, and once after a connection
     * broke before the transaction was to end.
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
            // a cursor of PostgreSQL lives as long as its transaction, which the pool ends
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    to.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw fault(new IllegalStateException(e));
        }
        presence.answered();
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = unit.createEntityManager()) {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(manager);
                commit(transaction);
                return result;
            } catch (RuntimeException | Error fault) {
                rollBack(transaction, fault);
                throw fault;
            }
        }
    }

    private void commit(EntityTransaction transaction) {
        try {
            transaction.commit();
        } catch (RuntimeException fault) {
            if (SqlFaults.isBroken(fault)) {
                presence.broke(fault);
                throw StoreAwayException.outcomeUnknown();
            }
            throw fault;
        }
    }

    /** What goes wrong here as well goes with the fault because of which it is done. */
    private static void rollBack(EntityTransaction transaction, Throwable fault) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException broken) {
            fault.addSuppressed(broken);
        }
    }

    private <T> T again(Supplier<T> work) {
        boolean broke = false;
        for (int attempt = 1; ; attempt++) {
            try {
                T result = work.get();
                presence.answered();
                return result;
            } catch (RuntimeException e) {
                if (SqlFaults.isUniqueViolation(e)) {
                    throw new UniqueViolationException(e);
                }
                if (SqlFaults.isBroken(e) && !broke) {
                    broke = true;
                    // what broke one has broken the others
                    pool.getHikariPoolMXBean().softEvictConnections();
                } else if (!SqlFaults.isCollision(e) || attempt == ATTEMPTS) {
                    throw fault(e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 10_000_000L * attempt));
            }
        }
    }

    /** What is thrown for a fault: one word for a database that is away, whichever way it shows. */
    private RuntimeException fault(RuntimeException fault) {
        if (SqlFaults.isBroken(fault)) {
            presence.broke(fault);
            return StoreAwayException.nothingStored();
        }
        if (SqlFaults.isWaitedInVain(fault)) {
            presence.waitedInVain(PATIENCE.toNanos(), fault);
            return StoreAwayException.nothingStored();
        }
        return fault;
    }
}
