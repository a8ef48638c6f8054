package org.bihuan.store.database;

import java.util.Map;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** Enables the component of the database that the address names; the driver may come at any time. */
@Component(
        service = {},
        immediate = true,
        configurationPid = Settings.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = Settings.class)
public final class DatabaseChoice {
    private static final Map<String, String> COMPONENTS =
            Map.of("jdbc:derby:", DerbyDatabase.NAME, "jdbc:postgresql:", PostgresqlDatabase.NAME);

    private final ComponentContext context;
    private final String component;

    @Activate
    public DatabaseChoice(ComponentContext context, Settings settings) {
        this.context = context;
        this.component = COMPONENTS.entrySet().stream()
                .filter(entry -> settings.url().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no database for the address in etc/" + Settings.PID
                        + ".cfg; it must start with one of " + COMPONENTS.keySet()));
        context.enableComponent(component);
    }

    @Deactivate
    public void disable() {
        context.disableComponent(component);
    }
}
