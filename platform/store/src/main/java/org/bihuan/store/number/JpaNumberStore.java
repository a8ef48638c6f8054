package org.bihuan.store.number;

import jakarta.persistence.EntityManager;
import org.bihuan.api.store.NumberStore;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.UniqueViolationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaNumberStore implements NumberStore {
    private final Database database;

    @Activate
    public JpaNumberStore(@Reference DatabaseService service) {
        this.database = service.database();
    }

    @Override
    public long take(String counter, int count) {
        try {
            return database.write(manager -> taken(manager, counter, count));
        } catch (UniqueViolationException startedMeanwhile) {
            return database.write(manager -> taken(manager, counter, count));
        }
    }

    @Override
    public boolean giveBack(String counter, long first, long end) {
        // in one statement, so that no other node takes a block between looking and writing
        return database.write(manager -> manager.createQuery(
                                "update CounterEntity c set c.next = :first where c.name = :name and c.next = :end")
                        .setParameter("first", first)
                        .setParameter("name", counter)
                        .setParameter("end", end)
                        .executeUpdate())
                == 1;
    }

    private static long taken(EntityManager manager, String counter, int count) {
        int updated = manager.createQuery("update CounterEntity c set c.next = c.next + :count where c.name = :name")
                .setParameter("count", count)
                .setParameter("name", counter)
                .executeUpdate();
        if (updated == 0) {
            manager.persist(new CounterEntity(counter, 1L + count));
            return 1;
        }
        return manager.createQuery("select c.next from CounterEntity c where c.name = :name", Long.class)
                        .setParameter("name", counter)
                        .getSingleResult()
                - count;
    }
}
