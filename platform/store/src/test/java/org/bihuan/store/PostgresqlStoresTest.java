package org.bihuan.store;

import java.io.IOException;
import java.nio.file.Path;
import org.bihuan.store.database.Dialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlStoresTest implements RealStoresContract {
    private PostgresqlServer server;
    private RealStores stores;
    private Path contents;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        contents = directory;
        server = PostgresqlServer.start();
        stores = reopened();
    }

    @AfterAll
    void close() throws IOException {
        try {
            stores.close();
        } finally {
            server.close();
        }
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
    public RealStores reopened() {
        return RealStores.over(server.source(), Dialect.POSTGRESQL, contents);
    }
}
