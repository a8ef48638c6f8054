package org.bihuan.store.filter;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.FilterStore;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.UniqueViolationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaFilterStore implements FilterStore {
    private final Database database;

    @Activate
    public JpaFilterStore(@Reference DatabaseService service) {
        this.database = service.database();
    }

    @Override
    public List<SavedFilter> of(UserId owner) {
        return database.read(manager -> manager.createQuery(
                        "select f from FilterEntity f where f.account = :account", FilterEntity.class)
                .setParameter("account", Columns.bytes(owner.value()))
                .getResultStream()
                .map(FilterEntity::toRecord)
                .sorted(Comparator.comparing(SavedFilter::list).thenComparing(SavedFilter::name))
                .toList());
    }

    @Override
    public void keep(UserId owner, SavedFilter filter) {
        try {
            database.write(manager -> kept(manager, owner, filter));
        } catch (UniqueViolationException taken) {
            DuplicateRecordException refusal = new DuplicateRecordException(filter.name());
            refusal.initCause(taken);
            throw refusal;
        }
    }

    private static SavedFilter kept(EntityManager manager, UserId owner, SavedFilter filter) {
        if (filter.usual()) {
            manager.createQuery(
                            "update FilterEntity f set f.usual = false where f.account = :account and f.list = :list")
                    .setParameter("account", Columns.bytes(owner.value()))
                    .setParameter("list", filter.list())
                    .executeUpdate();
        }
        manager.merge(FilterEntity.from(owner, filter));
        return filter;
    }

    @Override
    public void remove(UserId owner, FilterId id) {
        database.write(
                manager -> manager.createQuery("delete from FilterEntity f where f.account = :account and f.id = :id")
                        .setParameter("account", Columns.bytes(owner.value()))
                        .setParameter("id", Columns.bytes(id.value()))
                        .executeUpdate());
    }
}
