package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.store.StoreAwayException;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Dialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayPostgresqlTest implements AwayStoresContract {
    /** The pool looks for a database that is back every ten seconds at the latest. */
    private static final int TRIES = 20;

    private PostgresqlServer server;
    private BreakingSource line;
    private RealStores stores;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        server = PostgresqlServer.start();
        line = new BreakingSource(server.source());
        stores = RealStores.over(line, Dialect.POSTGRESQL, directory);
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
    public BreakingSource line() {
        return line;
    }

    @Test
    void aServerThatDiesAndComesBackHasWhatItAcknowledged() throws IOException {
        Hazard hazard = added();
        server.stop("immediate");
        assertThatExceptionOfType(StoreAwayException.class)
                .isThrownBy(() -> stores.hazards().find(hazard.id()));
        server.run();

        assertThat(found(hazard.id())).isPresent();
    }

    private Optional<Stored<Hazard>> found(HazardId id) {
        for (int i = 1; ; i++) {
            try {
                return stores.hazards().find(id);
            } catch (StoreAwayException notYet) {
                assertThat(i).isLessThan(TRIES);
            }
        }
    }
}
