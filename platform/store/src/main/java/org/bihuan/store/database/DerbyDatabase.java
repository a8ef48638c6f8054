package org.bihuan.store.database;

import java.sql.SQLException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby inside this process. Its driver shuts it down, after this component has let go of it. */
@Component(
        name = DerbyDatabase.NAME,
        enabled = false,
        configurationPid = Settings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DerbyDatabase implements DatabaseService {
    static final String NAME = "org.bihuan.store.derby";

    private final Database database;

    @Activate
    public DerbyDatabase(
            @Reference(target = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby)") DataSourceFactory driver,
            Settings settings)
            throws SQLException {
        DerbySettings.apply(settings.url());
        this.database = Database.open(driver, settings, Dialect.DERBY);
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
