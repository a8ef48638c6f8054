package org.bihuan.store.database;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** PostgreSQL, or a server that speaks its language. */
@Component(
        name = PostgresqlDatabase.NAME,
        service = {},
        enabled = false,
        configurationPid = Settings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class PostgresqlDatabase {
    static final String NAME = "org.bihuan.store.postgresql";

    private final Opening opening;

    @Activate
    public PostgresqlDatabase(
            BundleContext context,
            @Reference(target = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.postgresql.Driver)")
                    DataSourceFactory driver,
            Settings settings) {
        this.opening = new Opening(
                context, settings.url(), presence -> Database.open(driver, settings, Dialect.POSTGRESQL, presence));
    }

    @Deactivate
    public void close() {
        opening.close();
    }
}
