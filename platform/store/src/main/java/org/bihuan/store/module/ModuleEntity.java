package org.bihuan.store.module;

import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.Stored;

/** A row of {@code module}. */
@Entity
@Table(name = "module")
public class ModuleEntity {
    @Id
    @Column(name = "sector_id")
    private String sector;

    private String bundle;

    @Column(name = "content_version")
    private String contentVersion;

    private String sha256;
    private boolean present;
    private long changed;

    @Version
    private long version;

    @Column(name = "last_hash")
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected ModuleEntity() {}

    static ModuleEntity from(WantedModule module, String lastHash) {
        ModuleEntity entity = new ModuleEntity();
        entity.sector = module.sector().value();
        entity.version = module.version();
        entity.take(module, lastHash);
        return entity;
    }

    /** Becomes this version of the module; the version itself is counted by JPA. */
    final void take(WantedModule module, String hash) {
        bundle = module.bundle();
        contentVersion = module.contentVersion();
        sha256 = module.sha256();
        present = module.present();
        changed = nanos(module.changed());
        lastHash = hash;
    }

    long version() {
        return version;
    }

    Stored<WantedModule> toStored() {
        return new Stored<>(
                new WantedModule(
                        new SectorId(sector), bundle, contentVersion, sha256, present, instant(changed), version),
                lastHash);
    }
}
