package org.bihuan.derby;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedConnectionPoolDataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

@Component(
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
        })
public final class DerbyDataSourceFactory implements DataSourceFactory {
    private static final String PREFIX = "jdbc:derby:";
    private static final String WHOLE_SYSTEM_WAS_SHUT_DOWN = "XJ015";

    @Override
    public DataSource createDataSource(@Nullable Properties properties) throws SQLException {
        return configured(new EmbeddedDataSource(), properties);
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(@Nullable Properties properties)
            throws SQLException {
        return configured(new EmbeddedConnectionPoolDataSource(), properties);
    }

    @Override
    public XADataSource createXADataSource(@Nullable Properties properties) throws SQLException {
        return configured(new EmbeddedXADataSource(), properties);
    }

    @Override
    public Driver createDriver(@Nullable Properties properties) {
        return new EmbeddedDriver();
    }

    /** Derby has no other end: without it the next start must recover from the log. */
    @Deactivate
    public void shutDown() throws SQLException {
        try {
            new EmbeddedDriver().connect(PREFIX + ";shutdown=true", new Properties());
        } catch (SQLException answer) {
            if (!WHOLE_SYSTEM_WAS_SHUT_DOWN.equals(answer.getSQLState())) {
                throw answer;
            }
        }
    }

    private static <T extends EmbeddedDataSource> T configured(T source, @Nullable Properties properties)
            throws SQLException {
        String url = properties == null ? "" : properties.getProperty(JDBC_URL, "");
        if (properties == null || !url.startsWith(PREFIX)) {
            throw new SQLException("Derby's address must start with " + PREFIX + ", was: " + url);
        }
        source.setDatabaseName(url.substring(PREFIX.length()));
        source.setUser(properties.getProperty(JDBC_USER));
        source.setPassword(properties.getProperty(JDBC_PASSWORD));
        return source;
    }
}
