package org.bihuan.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.jdbc.DataSourceFactory;

class DerbyDataSourceFactoryTest {
    private final DerbyDataSourceFactory factory = new DerbyDataSourceFactory();

    private final Path home;

    DerbyDataSourceFactoryTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void anAddressWithAttributesMakesTheDatabaseThere() throws SQLException {
        try (Connection connection = factory.createDataSource(at("jdbc:derby:" + home + "/db;create=true"))
                .getConnection()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:derby:" + home + "/db");
            assertThat(home.resolve("db/service.properties")).exists();
        }
        factory.shutDown();
    }

    @Test
    void aShutDownFreesTheDatabaseForTheNextProcess() throws SQLException {
        var source = factory.createDataSource(at("jdbc:derby:" + home + "/db;create=true"));
        source.getConnection().close();

        factory.shutDown();

        assertThat(home.resolve("db/db.lck")).doesNotExist();
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> factory.createDataSource(at("jdbc:postgresql://127.0.0.1/bihuan")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:derby:");
    }

    private static Properties at(String url) {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, url);
        return properties;
    }
}
