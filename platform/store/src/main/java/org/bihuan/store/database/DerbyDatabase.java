package org.bihuan.store.database;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby inside this process. Its driver shuts it down, after this component has let go of it. */
@Component(
        name = DerbyDatabase.NAME,
        service = {},
        enabled = false,
        configurationPid = Settings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DerbyDatabase {
    static final String NAME = "org.bihuan.store.derby";

    private final Opening opening;

    @Activate
    public DerbyDatabase(
            BundleContext context,
            @Reference(target = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby)") DataSourceFactory driver,
            Settings settings) {
        this.opening = new Opening(context, settings.url(), presence -> {
            DerbySettings.apply(settings.url());
            EmptyDerby.layOut(settings.url());
            return Database.open(driver, settings, Dialect.DERBY, presence);
        });
    }

    @Deactivate
    public void close() {
        opening.close();
    }
}
