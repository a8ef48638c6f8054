package org.bihuan.store.record;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;

/** Writes records with their links, counts and claims within a transaction that somebody else has begun. */
final class RecordRows {
    private RecordRows() {}

    static void add(EntityManager manager, CampaignRecord record, String hash) {
        manager.persist(RecordEntity.from(record, hash));
        manager.flush();
        LinkEntity.of(record).forEach(manager::persist);
        CountEntity.of(record).forEach(manager::persist);
        ClaimEntity.of(record, record.claims()).forEach(manager::persist);
    }

    /**
     * Replaces the version before by this one. What the record claimed before claims were kept has no row and gets none.
     *
     * @throws StaleRecordException if that is not the version of the row
     */
    static void change(EntityManager manager, CampaignRecord record, String hash) {
        RecordEntity entity = entity(manager, record.head().id())
                .filter(before -> before.version() == record.version() - 1)
                .orElseThrow(() -> new StaleRecordException(record.head().number()));
        CampaignRecord before = entity.toRecord();
        entity.take(record, hash);
        if (!record.links().equals(before.links())) {
            forget(manager, "LinkEntity", entity);
            LinkEntity.of(record).forEach(manager::persist);
        }
        if (!record.counts().equals(before.counts())) {
            forget(manager, "CountEntity", entity);
            CountEntity.of(record).forEach(manager::persist);
        }
        ClaimEntity.of(record, without(before.claims(), record.claims())).forEach(given -> giveUp(manager, given));
        ClaimEntity.of(record, without(record.claims(), before.claims())).forEach(manager::persist);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static void giveUp(EntityManager manager, ClaimEntity claim) {
        manager.createQuery("delete from ClaimEntity r where r.id = :id and r.record = :record")
                .setParameter("id", claim.id())
                .setParameter("record", claim.record())
                .executeUpdate();
    }

    static Optional<RecordEntity> entity(EntityManager manager, RecordId id) {
        return Optional.ofNullable(manager.find(RecordEntity.class, Columns.bytes(id.value())));
    }

    private static void forget(EntityManager manager, String rows, RecordEntity of) {
        manager.createQuery("delete from " + rows + " r where r.record = :record")
                .setParameter("record", of.key())
                .executeUpdate();
    }
}
