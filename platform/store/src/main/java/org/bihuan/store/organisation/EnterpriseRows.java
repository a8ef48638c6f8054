package org.bihuan.store.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;

/** Writes enterprises, with the rows that they are found by, within a transaction that somebody else has begun. */
final class EnterpriseRows {
    private EnterpriseRows() {}

    static void add(EntityManager manager, Enterprise enterprise, String hash) {
        manager.persist(EnterpriseEntity.from(enterprise, hash));
        addFurther(manager, enterprise);
    }

    /**
     * Replaces the version before by this one.
     *
     * @throws StaleRecordException if that is not the version of the row
     */
    static void change(EntityManager manager, Enterprise enterprise, String hash) {
        EnterpriseEntity entity = entity(manager, enterprise.id())
                .filter(one -> one.version() == enterprise.version() - 1)
                .orElseThrow(
                        () -> new StaleRecordException(enterprise.creditCode().value()));
        Enterprise before = entity.toRecord()
                .orElseThrow(
                        () -> new StaleRecordException(enterprise.creditCode().value()));
        entity.take(enterprise, hash);
        boolean moved = !before.territory().equals(enterprise.territory());
        if (moved || !before.history().equals(enterprise.history())) {
            List.of("FormerNameEntity", "TieEntity").forEach(rows -> forget(manager, rows, enterprise.id()));
            addFurther(manager, enterprise);
        }
    }

    /**
     * Keeps others as they are until the transaction ends; each in the same order, so that nobody waits in a ring.
     *
     * @throws StaleRecordException if one is not at its version
     */
    static void hold(EntityManager manager, Enterprise enterprise, Map<EnterpriseId, Long> rests) {
        if (rests.isEmpty()) {
            return;
        }
        SortedMap<String, EnterpriseId> held = new TreeMap<>();
        rests.keySet().forEach(id -> held.put(id.toString(), id));
        held.put(enterprise.id().toString(), enterprise.id());
        held.values().forEach(id -> {
            long version = rests.getOrDefault(id, enterprise.version() - 1);
            EnterpriseEntity one =
                    manager.find(EnterpriseEntity.class, Columns.bytes(id.value()), LockModeType.PESSIMISTIC_WRITE);
            if (one == null || one.version() != version) {
                throw new StaleRecordException(id.toString());
            }
        });
    }

    static Optional<EnterpriseEntity> entity(EntityManager manager, EnterpriseId id) {
        return Optional.ofNullable(manager.find(EnterpriseEntity.class, Columns.bytes(id.value())));
    }

    /** Closed ones, and those in business, whose record names this one as such; by name, then id. */
    static List<Enterprise> naming(EntityManager manager, TieEntity.Kind kind, EnterpriseId other) {
        return manager.createQuery(
                        "select e from EnterpriseEntity e, TieEntity t where t.enterprise = e.id"
                                + " and t.other = :other and t.kind = :kind order by e.name, e.id",
                        EnterpriseEntity.class)
                .setParameter("other", Columns.bytes(other.value()))
                .setParameter("kind", kind.name())
                .getResultStream()
                .flatMap(one -> one.toRecord().stream())
                // rights follow from it: the record counts, and not the row that leads to it
                .filter(one -> kind.named(one).anyMatch(named -> named.id().equals(other)))
                .toList();
    }

    private static void addFurther(EntityManager manager, Enterprise enterprise) {
        FormerNameEntity.of(enterprise).forEach(manager::persist);
        TieEntity.of(enterprise).forEach(manager::persist);
    }

    private static void forget(EntityManager manager, String rows, EnterpriseId of) {
        manager.createQuery("delete from " + rows + " r where r.enterprise = :enterprise")
                .setParameter("enterprise", Columns.bytes(of.value()))
                .executeUpdate();
    }
}
