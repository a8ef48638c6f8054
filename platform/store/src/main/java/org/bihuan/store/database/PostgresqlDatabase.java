package org.bihuan.store.database;

import java.sql.SQLException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** PostgreSQL, or a server that speaks its language. */
@Component(
        name = PostgresqlDatabase.NAME,
        enabled = false,
        configurationPid = Settings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class PostgresqlDatabase implements DatabaseService {
    static final String NAME = "org.bihuan.store.postgresql";

    private final Database database;

    @Activate
    public PostgresqlDatabase(
            @Reference(target = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.postgresql.Driver)")
                    DataSourceFactory driver,
            Settings settings)
            throws SQLException {
        this.database = Database.open(driver, settings, Dialect.POSTGRESQL);
    }

    @Override
    public Database database() {
        return database;
    }

    @Deactivate
    public void close() {
        database.close();
    }
}
