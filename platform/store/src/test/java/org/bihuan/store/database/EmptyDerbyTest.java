package org.bihuan.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyDerbyTest {
    private final Path home;

    EmptyDerbyTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void theShippedDatabaseHasWhatTheMigrationsMake() throws SQLException {
        Path shipped = home.resolve("shipped");
        EmptyDerby.layOut("jdbc:derby:" + shipped + ";create=true");
        Path made = home.resolve("made");
        Schema.update(source(made + ";create=true"), Dialect.DERBY);

        assertThat(columns(shipped)).isEqualTo(columns(made)).isNotEmpty();
    }

    @Test
    void theMigrationsFindNothingToDoInIt() throws SQLException {
        Path shipped = home.resolve("shipped");
        EmptyDerby.layOut("jdbc:derby:" + shipped + ";create=true");
        Set<String> before = history(shipped);
        Schema.update(source(shipped.toString()), Dialect.DERBY);

        assertThat(history(shipped)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aDatabaseThatIsThereStaysAsItIs() throws IOException {
        Path there = Files.createDirectories(home.resolve("there"));
        EmptyDerby.layOut("jdbc:derby:" + there + ";create=true");

        assertThat(there).isEmptyDirectory();
    }

    @Test
    void whatAPowerCutLeftIsBegunAnew() throws IOException, SQLException {
        Files.writeString(
                Files.createDirectories(home.resolve("shipped.new/seg0")).resolve("half.dat"), "half");
        Path shipped = home.resolve("shipped");
        EmptyDerby.layOut("jdbc:derby:" + shipped + ";create=true");

        assertThat(shipped.resolve("seg0/half.dat")).doesNotExist();
        assertThat(columns(shipped)).isNotEmpty();
    }

    @Test
    void oneThatIsWantedEncryptedIsLeftToDerby() {
        Path wanted = home.resolve("wanted");
        EmptyDerby.layOut("jdbc:derby:" + wanted + ";create=true;dataEncryption=true;bootPassword=12345678");

        assertThat(wanted).doesNotExist();
    }

    private static EmbeddedDataSource source(String database) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database);
        return source;
    }

    private static Set<String> columns(Path database) throws SQLException {
        return read(
                database,
                "SELECT t.tablename || '.' || c.columnname FROM sys.systables t"
                        + " JOIN sys.syscolumns c ON c.referenceid = t.tableid WHERE t.tabletype = 'T'");
    }

    private static Set<String> history(Path database) throws SQLException {
        return read(database, "SELECT \"version\" || ' ' || CHAR(\"installed_on\") FROM \"flyway_schema_history\"");
    }

    private static Set<String> read(Path database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + database);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
