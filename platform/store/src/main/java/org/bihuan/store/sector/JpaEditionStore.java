package org.bihuan.store.sector;

import java.util.List;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.EditionStore;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaEditionStore implements EditionStore {
    private final Database database;

    @Activate
    public JpaEditionStore(@Reference DatabaseService service) {
        this.database = service.database();
    }

    @Override
    public List<SectorEdition> of(SectorId sector) {
        return database.read(manager -> manager.createQuery(
                        "select e from EditionEntity e where e.sector = :sector order by e.since", EditionEntity.class)
                .setParameter("sector", sector.value())
                .getResultStream()
                .map(EditionEntity::toRecord)
                .toList());
    }

    @Override
    public void keep(SectorEdition edition) {
        EditionEntity row = EditionEntity.from(edition);
        database.write(manager -> {
            boolean fresh = manager.find(EditionEntity.class, row.id()) == null;
            if (fresh) {
                manager.persist(row);
            }
            return fresh;
        });
    }
}
