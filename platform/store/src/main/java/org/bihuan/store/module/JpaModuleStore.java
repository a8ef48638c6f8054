package org.bihuan.store.module;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.store.audit.Commands;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaModuleStore implements ModuleStore {
    private final Database database;
    private final Commands commands;

    @Activate
    public JpaModuleStore(@Reference DatabaseService service) {
        this.database = service.database();
        this.commands = new Commands(database);
    }

    @Override
    public void keep(WantedModule module, Optional<byte[]> jar, Event event) {
        commands.change(module.sector().value(), event, manager -> {
            Optional<ModuleEntity> before = entity(manager, module.sector());
            if (before.map(ModuleEntity::version).orElse(0L) != module.version() - 1) {
                throw new StaleRecordException(module.sector().value());
            }
            before.ifPresentOrElse(
                    entity -> entity.take(module, event.hash()),
                    () -> manager.persist(ModuleEntity.from(module, event.hash())));
            jar.ifPresent(bytes -> manager.merge(new JarEntity(module.sector().value(), bytes)));
        });
    }

    @Override
    public Optional<Stored<WantedModule>> find(SectorId sector) {
        return database.read(manager -> entity(manager, sector).map(ModuleEntity::toStored));
    }

    @Override
    public List<Stored<WantedModule>> all() {
        return database.read(
                manager -> manager.createQuery("select m from ModuleEntity m order by m.sector", ModuleEntity.class)
                        .getResultStream()
                        .map(ModuleEntity::toStored)
                        .toList());
    }

    @Override
    public Optional<byte[]> jar(SectorId sector) {
        return database.read(manager -> Optional.ofNullable(manager.find(JarEntity.class, sector.value()))
                .map(JarEntity::jar));
    }

    private static Optional<ModuleEntity> entity(EntityManager manager, SectorId sector) {
        return Optional.ofNullable(manager.find(ModuleEntity.class, sector.value()));
    }
}
