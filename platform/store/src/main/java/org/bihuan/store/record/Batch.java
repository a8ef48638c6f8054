package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.Stored;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.Selection;

/** Some records with the rows of their links and counts, compared with what the records say. */
final class Batch {
    private static final int SIZE = 500;

    private final Map<UUID, Set<String>> links;
    private final Map<UUID, Set<String>> counts;

    private Batch(Map<UUID, Set<String>> links, Map<UUID, Set<String>> counts) {
        this.links = links;
        this.counts = counts;
    }

    /** Records that follow one another by id. */
    static Batch of(EntityManager manager, List<RecordEntity> records) {
        byte[] first = records.get(0).key();
        byte[] last = records.get(records.size() - 1).key();
        return new Batch(
                rows(manager, LinkEntity.class, first, last, LinkEntity::record),
                rows(manager, CountEntity.class, first, last, CountEntity::record));
    }

    /** Passes every record to the consumer, by id; a row of no known kind is none. */
    static void each(Database database, Consumer<Kept> to) {
        Optional<byte[]> after = Optional.empty();
        do {
            Optional<byte[]> from = after;
            after = pass(database, from, to);
        } while (after.isPresent());
    }

    /** Passes the next records; answers the last id where more may follow. */
    private static Optional<byte[]> pass(Database database, Optional<byte[]> after, Consumer<Kept> to) {
        List<RecordEntity> records =
                new Selection("record").andIf("id > ?", after).listByKey(database, RecordEntity.class, "id", SIZE);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Batch batch = database.read(manager -> of(manager, records));
        records.forEach(entity -> batch.kept(entity).ifPresent(to));
        return records.size() < SIZE
                ? Optional.empty()
                : Optional.of(records.get(SIZE - 1).key());
    }

    Optional<Kept> kept(RecordEntity entity) {
        return entity.kind().map(kind -> new Kept(kind, entity.id(), compared(entity)));
    }

    private Optional<Stored<CampaignRecord>> compared(RecordEntity entity) {
        return entity.faithful()
                .filter(one -> same(links, entity, LinkEntity.of(one.record()).stream()))
                .filter(one -> same(counts, entity, CountEntity.of(one.record()).stream()));
    }

    private static boolean same(Map<UUID, Set<String>> rows, RecordEntity entity, Stream<?> right) {
        Set<String> expected = new TreeSet<>();
        right.forEach(one -> expected.add(one.toString()));
        return rows.getOrDefault(entity.id().value(), new TreeSet<>()).equals(expected);
    }

    private static <E> Map<UUID, Set<String>> rows(
            EntityManager manager, Class<E> type, byte[] first, byte[] last, Function<E, byte[]> record) {
        Map<UUID, Set<String>> rows = new HashMap<>();
        manager.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.record >= :first and r.record <= :last",
                        type)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> rows.computeIfAbsent(Columns.nearly(record.apply(row)), id -> new TreeSet<>())
                        .add(row.toString()));
        return rows;
    }
}
