package org.bihuan.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.bihuan.api.store.StoreWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class OpeningTest {
    private static final String ADDRESS = "jdbc:postgresql://db.example:5432/bihuan";

    private final Map<String, Object> services = new ConcurrentHashMap<>();
    private final BlockingQueue<String> registered = new LinkedBlockingQueue<>();

    @Test
    void aDatabaseThatIsNotThereYetIsWaitedForAndNamed(@TempDir Path directory) throws InterruptedException {
        BlockingQueue<Optional<String>> missing = new LinkedBlockingQueue<>();
        Iterator<SQLException> refusals = List.of(
                        new SQLException("Connection refused", "08001"),
                        new SQLException("the database system is starting up", "57P03"),
                        new SQLException("database \"bihuan\" does not exist", "3D000"))
                .iterator();
        Function<Presence, Database> open = presence -> {
            missing.add(watch().missing());
            if (refusals.hasNext()) {
                throw new IllegalStateException(refusals.next());
            }
            return derby(directory, presence);
        };

        try (Opening opening =
                new Opening(context(), ADDRESS + "?user=me&password=secret", open, Duration.ofMillis(1))) {
            assertThat(opening).isNotNull();
            assertThat(registered.take()).isEqualTo(StoreWatch.class.getName());
            assertThat(registered.take()).isEqualTo(DatabaseService.class.getName());

            assertThat(missing)
                    .containsExactly(
                            Optional.empty(), Optional.of(ADDRESS), Optional.of(ADDRESS), Optional.of(ADDRESS));
            assertThat(watch().missing()).isEmpty();
        }
        assertThat(services).isEmpty();
    }

    @Test
    void closingEndsTheWait() {
        new Opening(
                        context(),
                        ADDRESS,
                        presence -> {
                            throw new IllegalStateException(new SQLException("Connection refused", "08001"));
                        },
                        Duration.ofDays(1))
                .close();

        assertThat(services).isEmpty();
    }

    private StoreWatch watch() {
        return (StoreWatch) Objects.requireNonNull(services.get(StoreWatch.class.getName()));
    }

    private static Database derby(Path directory, Presence presence) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(directory.resolve("db").toString());
        source.setCreateDatabase("create");
        return Database.open(source, source, 2, Dialect.DERBY, presence);
    }

    private BundleContext context() {
        return fake(BundleContext.class, (method, arguments) -> {
            String type = ((Class<?>) arguments[0]).getName();
            services.put(type, arguments[1]);
            registered.add(type);
            return fake(ServiceRegistration.class, (unregister, none) -> services.remove(type));
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OpeningTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
