package org.bihuan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.bihuan.store.database.Dialect;

/** A Derby database in real files. */
public record DerbyDirectory(Path directory) {
    private static final String DATABASE_WAS_SHUT_DOWN = "08006";

    public DataSource source() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(directory.toString());
        source.setCreateDatabase("create");
        return source;
    }

    /** The stores over it, with the contents of attachments beside. */
    public RealStores stores() {
        return RealStores.over(source(), Dialect.DERBY, directory.resolveSibling("attachments"));
    }

    public void shutDown() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(directory.toString());
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException answer) {
            if (!DATABASE_WAS_SHUT_DOWN.equals(answer.getSQLState())) {
                throw answer;
            }
        }
    }
}
