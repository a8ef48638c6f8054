package org.bihuan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.bihuan.store.database.Dialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayDerbyTest implements AwayStoresContract {
    private DerbyDirectory derby;
    private BreakingSource line;
    private RealStores stores;

    @BeforeAll
    void open(@TempDir Path directory) {
        derby = new DerbyDirectory(directory.resolve("db"));
        line = new BreakingSource(derby.source());
        stores = RealStores.over(line, Dialect.DERBY, directory.resolve("attachments"));
    }

    @AfterAll
    void close() throws SQLException {
        stores.close();
        derby.shutDown();
    }

    @BeforeEach
    void clear() {
        stores.clear();
    }

    @Override
    public RealStores stores() {
        return stores;
    }

    @Override
    public BreakingSource line() {
        return line;
    }
}
