package org.bihuan.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Reach;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Dialect;
import org.bihuan.store.hazard.JpaHazardStore;

/** Pages of the ledger as the store reads them, without the server around it. */
final class StorePages {
    private static final int PAGE = 20;
    private static final int CALLS = 1000;
    private static final int WARM_UP = 5;
    private static final double MOST_MILLIS = 1;

    private StorePages() {}

    /** The ids are spread evenly, so that a random id is a place at a random depth. */
    static void measure(Figures figures, Path home) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(Rows.database(home).toString());
        try (Database database = Database.open(source, 2, Dialect.DERBY)) {
            JpaHazardStore store = new JpaHazardStore(() -> database);
            for (int i = 0; i < WARM_UP; i++) {
                median(store, Set.of(), () -> "" + UUID.randomUUID());
                median(store, Set.of(Stage.REGISTERED), () -> "~" + UUID.randomUUID());
            }
            figures.atMost("first page in the store", median(store, Set.of(), () -> ""), "ms", MOST_MILLIS);
            figures.atMost(
                    "page at a random depth in the store",
                    median(store, Set.of(), () -> "" + UUID.randomUUID()),
                    "ms",
                    MOST_MILLIS);
            figures.atMost(
                    "page back from a random depth in the store",
                    median(store, Set.of(), () -> "~" + UUID.randomUUID()),
                    "ms",
                    MOST_MILLIS);
            figures.atMost(
                    "page back from a random depth at one stage in the store",
                    median(store, Set.of(Stage.REGISTERED), () -> "~" + UUID.randomUUID()),
                    "ms",
                    MOST_MILLIS);
        }
    }

    private static double median(JpaHazardStore store, Set<Stage> stages, Supplier<String> after) {
        double[] millis = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            String place = after.get();
            HazardQuery query = query(stages, Optional.of(place).filter(one -> !one.isEmpty()));
            long begin = System.nanoTime();
            store.list(query, new Reach.All());
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return Figures.median(millis);
    }

    private static HazardQuery query(Set<Stage> stages, Optional<String> after) {
        return HazardQuery.select().stages(stages).page(after, PAGE);
    }
}
