package org.bihuan.store.organisation;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.store.database.Columns;

/** The rows by which enterprises are found that had other names, or name others; compared with what the enterprises say. */
final class FurtherRows {
    private final Map<UUID, Set<String>> rows = new HashMap<>();

    /** Those of one enterprise; empty: all that there are. */
    FurtherRows(EntityManager manager, Optional<EnterpriseId> of) {
        add(manager, FormerNameEntity.class, FormerNameEntity::enterprise, of);
        add(manager, TieEntity.class, TieEntity::enterprise, of);
    }

    /** Whether an enterprise has the rows that it leaves, and no others. */
    boolean fit(Enterprise enterprise) {
        Set<String> left = Stream.concat(FormerNameEntity.of(enterprise).stream(), TieEntity.of(enterprise).stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return rows.getOrDefault(enterprise.id().value(), Set.of()).equals(left);
    }

    private <E> void add(
            EntityManager manager, Class<E> type, Function<E, byte[]> enterprise, Optional<EnterpriseId> of) {
        String condition = of.isPresent() ? " where r.enterprise = :enterprise" : "";
        var query = manager.createQuery("select r from " + type.getSimpleName() + " r" + condition, type);
        of.ifPresent(one -> query.setParameter("enterprise", Columns.bytes(one.value())));
        query.getResultStream()
                .forEach(row -> rows.computeIfAbsent(Columns.nearly(enterprise.apply(row)), id -> new TreeSet<>())
                        .add(row.toString()));
    }
}
