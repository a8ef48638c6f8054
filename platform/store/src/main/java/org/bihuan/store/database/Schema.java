package org.bihuan.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.DatabaseConnection;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;
import liquibase.ui.LoggerUIService;

/** Brings the tables up to date. */
final class Schema {
    private static final String CHANGES = "org/bihuan/store/database/schema.sql";
    private static final long LOCK_OF_ALL_NODES = 0x4269_6875_616EL;

    private Schema() {}

    static void update(DataSource source, Dialect dialect) throws SQLException {
        try (Connection connection = source.getConnection();
                Connection guard = source.getConnection()) {
            boolean postgresql = dialect == Dialect.POSTGRESQL;
            // of several nodes at one PostgreSQL, one at a time may go on
            if (postgresql) {
                execute(guard, "SELECT pg_advisory_lock(" + LOCK_OF_ALL_NODES + ")");
            }
            try {
                migrate(new JdbcConnection(connection), dialect.types());
            } finally {
                if (postgresql) {
                    execute(guard, "SELECT pg_advisory_unlock(" + LOCK_OF_ALL_NODES + ")");
                }
            }
        }
    }

    private static void migrate(DatabaseConnection connection, Map<String, String> types) {
        Map<String, Object> scope = Map.of(
                Scope.Attr.classLoader.name(),
                Liquibase.class.getClassLoader(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(),
                false);
        try {
            Scope.child(scope, () -> {
                Liquibase liquibase = new Liquibase(
                        CHANGES,
                        new OwnResources(),
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection));
                types.forEach(liquibase::setChangeLogParameter);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                // a node killed while it updated leaves Liquibase's own lock behind for ever; ours dies with it
                liquibase.forceReleaseLocks();
                liquibase.update(new Contexts(), new LabelExpression());
            });
        } catch (LiquibaseException e) {
            throw new IllegalStateException("the schema cannot be brought up to date", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection guard, String sql) throws SQLException {
        try (Statement statement = guard.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Liquibase's own accessors list directories and jars, which a bundle is not. */
    private static final class OwnResources extends AbstractResourceAccessor {
        @Override
        public List<Resource> search(String path, boolean recursive) {
            return getAll(path);
        }

        @Override
        public List<Resource> getAll(String path) {
            return Optional.ofNullable(Schema.class.getClassLoader().getResource(path))
                    .<Resource>map(url -> new OwnResource(path, url))
                    .map(List::of)
                    .orElseGet(List::of);
        }

        @Override
        public List<String> describeLocations() {
            return List.of("org.bihuan.store");
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private static final class OwnResource extends AbstractResource {
        private final URL url;

        OwnResource(String path, URL url) {
            super(path, URI.create("bihuan:" + path));
            this.url = url;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return url.openStream();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Resource resolve(String other) {
            throw new UnsupportedOperationException(other);
        }

        @Override
        public Resource resolveSibling(String other) {
            throw new UnsupportedOperationException(other);
        }
    }
}
