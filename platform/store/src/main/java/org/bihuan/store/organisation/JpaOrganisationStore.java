package org.bihuan.store.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaOrganisationStore implements OrganisationStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaOrganisationStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void add(List<NewRecord> records) {
        String ids = records.stream().map(one -> one.record().id().value()).collect(Collectors.joining(", "));
        commands.add(ids, records.stream().map(NewRecord::event).toList(), manager -> {
            int place = manager.createQuery("select max(o.place) from OrganisationEntity o", Integer.class)
                    .getResultStream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(0);
            for (NewRecord one : records) {
                place++;
                manager.persist(
                        OrganisationEntity.from(one.record(), place, one.event().hash()));
                manager.flush();
                claimNames(manager, one.record());
            }
        });
    }

    @Override
    public void change(OrganisationRecord record, Event event) {
        commands.change(record.id().value(), event, manager -> {
            record.last().parent().ifPresent(parent -> refuseRing(manager, record, parent));
            OrganisationEntity entity = entity(manager, record.id())
                    .filter(before -> before.version() == record.version() - 1)
                    .orElseThrow(() -> new StaleRecordException(record.id().value()));
            entity.take(record, event.hash());
            manager.createQuery("delete from OrganisationNameEntity n where n.organisation = :id")
                    .setParameter("id", record.id().value())
                    .executeUpdate();
            claimNames(manager, record);
        });
    }

    /**
     * One move after the other: the row of the first body that was ever made is locked, so that of two who move at once the second
     * sees where the first moved.
     */
    private static void refuseRing(EntityManager manager, OrganisationRecord record, OrganisationId parent) {
        manager.createQuery("select o.id from OrganisationEntity o order by o.place, o.id", String.class)
                .setMaxResults(1)
                .getResultStream()
                .forEach(first -> manager.find(OrganisationEntity.class, first, LockModeType.PESSIMISTIC_WRITE));
        Set<OrganisationId> above = new HashSet<>();
        Optional<OrganisationId> at = Optional.of(parent);
        while (at.isPresent() && above.add(at.get())) {
            at = at.flatMap(id -> entity(manager, id))
                    .flatMap(OrganisationEntity::toStored)
                    .flatMap(stored -> stored.record().last().parent());
        }
        if (above.contains(record.id())) {
            throw new StaleRecordException(record.id().value());
        }
    }

    /** Whoever comes second with a name finds its row there. */
    private static void claimNames(EntityManager manager, OrganisationRecord record) {
        record.names().forEach(name -> manager.persist(new OrganisationNameEntity(name, record)));
    }

    @Override
    public Optional<Stored<OrganisationRecord>> find(OrganisationId id) {
        return database.read(manager -> entity(manager, id).flatMap(OrganisationEntity::toStored));
    }

    @Override
    public List<Stored<OrganisationRecord>> all() {
        return rows().stream().flatMap(row -> row.toStored().stream()).toList();
    }

    @Override
    public void all(Consumer<Stored<OrganisationRecord>> to, Consumer<OrganisationId> altered) {
        rows().forEach(row -> row.toStored().ifPresentOrElse(to, () -> altered.accept(row.id())));
    }

    @Override
    public boolean altered(OrganisationId id) {
        return database.read(manager ->
                entity(manager, id).filter(row -> row.toStored().isEmpty()).isPresent());
    }

    private List<OrganisationEntity> rows() {
        return database.read(manager -> manager.createQuery(
                        "select o from OrganisationEntity o order by o.place, o.id", OrganisationEntity.class)
                .getResultList());
    }

    private static Optional<OrganisationEntity> entity(EntityManager manager, OrganisationId id) {
        return Optional.ofNullable(manager.find(OrganisationEntity.class, id.value()));
    }
}
